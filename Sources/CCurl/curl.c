#include "CCurl.h"

#include <dlfcn.h>

// What is used of libcurl, each by its own name.
#define LATCHKEY_EACH(entry)                                                                                          \
    entry(global_init) entry(easy_init) entry(easy_cleanup) entry(easy_setopt) entry(easy_getinfo) entry(easy_recv)   \
    entry(easy_send) entry(multi_init) entry(multi_cleanup) entry(multi_add_handle) entry(multi_remove_handle)        \
    entry(multi_perform) entry(multi_timeout) entry(multi_info_read) entry(slist_append) entry(slist_free_all)

#define LATCHKEY_DECLARE(name) __typeof__(&curl_##name) name;
static struct {
    LATCHKEY_EACH(LATCHKEY_DECLARE)
} curl;

// Packagers whose libraries lie elsewhere give its path: -Xcc -DLATCHKEY_CURL='"/path/libcurl.so.4"'.
#ifndef LATCHKEY_CURL
#define LATCHKEY_CURL "libcurl.so.4"
#endif

bool latchkey_load_curl(void) {
    void *library = dlopen(LATCHKEY_CURL, RTLD_NOW | RTLD_LOCAL);
    if (library == NULL) return false;
#define LATCHKEY_LOAD(name)                                                                                           \
    curl.name = (__typeof__(curl.name))dlsym(library, "curl_" #name);                                                 \
    if (curl.name == NULL) return false;
    LATCHKEY_EACH(LATCHKEY_LOAD)
    return curl.global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
}

CURL *latchkey_easy_init(void) {
    return curl.easy_init();
}

void latchkey_easy_cleanup(CURL *handle) {
    curl.easy_cleanup(handle);
}

CURLcode latchkey_receive(CURL *handle, void *bytes, size_t room, size_t *count) {
    return curl.easy_recv(handle, bytes, room, count);
}

CURLcode latchkey_send(CURL *handle, const void *bytes, size_t length, size_t *count) {
    return curl.easy_send(handle, bytes, length, count);
}

CURLM *latchkey_multi_init(void) {
    return curl.multi_init();
}

void latchkey_multi_cleanup(CURLM *multi) {
    curl.multi_cleanup(multi);
}

CURLMcode latchkey_multi_add(CURLM *multi, CURL *handle) {
    return curl.multi_add_handle(multi, handle);
}

void latchkey_multi_remove(CURLM *multi, CURL *handle) {
    curl.multi_remove_handle(multi, handle);
}

void latchkey_multi_drive(CURLM *multi) {
    int running = 0;
    curl.multi_perform(multi, &running);
}

long latchkey_multi_timeout(CURLM *multi) {
    long milliseconds = -1;
    return curl.multi_timeout(multi, &milliseconds) == CURLM_OK ? milliseconds : -1;
}

struct curl_slist *latchkey_list_append(struct curl_slist *list, const char *text) {
    return curl.slist_append(list, text);
}

void latchkey_list_free(struct curl_slist *list) {
    curl.slist_free_all(list);
}

CURLcode latchkey_set_number(CURL *handle, CURLoption option, long value) {
    return curl.easy_setopt(handle, option, value);
}

CURLcode latchkey_set_text(CURL *handle, CURLoption option, const char *value) {
    return curl.easy_setopt(handle, option, value);
}

CURLcode latchkey_set_line_callback(CURL *handle, latchkey_line_callback callback, void *context) {
    CURLcode code = curl.easy_setopt(handle, CURLOPT_HEADERFUNCTION, callback);
    return code != CURLE_OK ? code : curl.easy_setopt(handle, CURLOPT_HEADERDATA, context);
}

CURLcode latchkey_set_body_callback(CURL *handle, latchkey_line_callback callback, void *context) {
    CURLcode code = curl.easy_setopt(handle, CURLOPT_WRITEFUNCTION, callback);
    return code != CURLE_OK ? code : curl.easy_setopt(handle, CURLOPT_WRITEDATA, context);
}

CURLcode latchkey_set_headers(CURL *handle, struct curl_slist *headers) {
    return curl.easy_setopt(handle, CURLOPT_HTTPHEADER, headers);
}

CURLcode latchkey_set_socket_callbacks(
    CURL *handle, curl_sockopt_callback on_opening, curl_closesocket_callback on_closing, void *context
) {
    CURLcode code = curl.easy_setopt(handle, CURLOPT_SOCKOPTFUNCTION, on_opening);
    if (code == CURLE_OK) code = curl.easy_setopt(handle, CURLOPT_SOCKOPTDATA, context);
    if (code == CURLE_OK) code = curl.easy_setopt(handle, CURLOPT_CLOSESOCKETFUNCTION, on_closing);
    return code != CURLE_OK ? code : curl.easy_setopt(handle, CURLOPT_CLOSESOCKETDATA, context);
}

CURLcode latchkey_set_opening_callback(CURL *handle, curl_opensocket_callback callback, void *context) {
    CURLcode code = curl.easy_setopt(handle, CURLOPT_OPENSOCKETFUNCTION, callback);
    return code != CURLE_OK ? code : curl.easy_setopt(handle, CURLOPT_OPENSOCKETDATA, context);
}

CURLcode latchkey_set_remark_callback(CURL *handle, curl_debug_callback callback, void *context) {
    CURLcode code = curl.easy_setopt(handle, CURLOPT_DEBUGFUNCTION, callback);
    if (code == CURLE_OK) code = curl.easy_setopt(handle, CURLOPT_DEBUGDATA, context);
    return code != CURLE_OK ? code : curl.easy_setopt(handle, CURLOPT_VERBOSE, 1L);
}

long latchkey_get_number(CURL *handle, CURLINFO info) {
    long value = -1;
    return curl.easy_getinfo(handle, info, &value) == CURLE_OK ? value : -1;
}

curl_socket_t latchkey_get_socket(CURL *handle) {
    curl_socket_t socket = CURL_SOCKET_BAD;
    return curl.easy_getinfo(handle, CURLINFO_ACTIVESOCKET, &socket) == CURLE_OK ? socket : CURL_SOCKET_BAD;
}

const char *latchkey_get_certificate_folder(CURL *handle) {
    char *folder = NULL;
    return curl.easy_getinfo(handle, CURLINFO_CAPATH, &folder) == CURLE_OK ? folder : NULL;
}

const char *latchkey_get_redirect(CURL *handle) {
    char *address = NULL;
    return curl.easy_getinfo(handle, CURLINFO_REDIRECT_URL, &address) == CURLE_OK ? address : NULL;
}

struct curl_slist *latchkey_get_certificate(CURL *handle) {
    struct curl_certinfo *chain = NULL;
    if (curl.easy_getinfo(handle, CURLINFO_CERTINFO, &chain) != CURLE_OK || chain == NULL) return NULL;
    return chain->num_of_certs > 0 ? chain->certinfo[0] : NULL;
}

int latchkey_multi_result(CURLM *multi) {
    int left = 0;
    const CURLMsg *message = curl.multi_info_read(multi, &left);
    return message != NULL && message->msg == CURLMSG_DONE ? (int)message->data.result : -1;
}
