#ifndef LATCHKEY_CCURL_SHIM_H
#define LATCHKEY_CCURL_SHIM_H

#include <curl/curl.h>
#include <stddef.h>

// curl_easy_setopt is variadic, which Swift cannot call: one wrapper for each type of value.

// Numbers and switches.
static inline CURLcode latchkey_set_number(CURL *handle, CURLoption option, long value) {
    return curl_easy_setopt(handle, option, value);
}

// Texts, which libcurl copies; NULL takes the default away.
static inline CURLcode latchkey_set_text(CURL *handle, CURLoption option, const char *value) {
    return curl_easy_setopt(handle, option, value);
}

// Called with every line of the server up to the end of the login, or of a header.
typedef size_t (*latchkey_line_callback)(char *bytes, size_t size, size_t count, void *context);
static inline CURLcode latchkey_set_line_callback(CURL *handle, latchkey_line_callback callback, void *context) {
    CURLcode code = curl_easy_setopt(handle, CURLOPT_HEADERFUNCTION, callback);
    return code != CURLE_OK ? code : curl_easy_setopt(handle, CURLOPT_HEADERDATA, context);
}

// Called with every piece of a body.
static inline CURLcode latchkey_set_body_callback(CURL *handle, latchkey_line_callback callback, void *context) {
    CURLcode code = curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, callback);
    return code != CURLE_OK ? code : curl_easy_setopt(handle, CURLOPT_WRITEDATA, context);
}

// The list stays the caller's, and must live as long as the handle uses it.
static inline CURLcode latchkey_set_headers(CURL *handle, struct curl_slist *headers) {
    return curl_easy_setopt(handle, CURLOPT_HTTPHEADER, headers);
}

// The macro is a cast, which Swift does not see.
static const long latchkey_bearer = (long)CURLAUTH_BEARER;

// Called with every new socket before it connects.
static inline CURLcode latchkey_set_socket_callback(CURL *handle, curl_sockopt_callback callback) {
    return curl_easy_setopt(handle, CURLOPT_SOCKOPTFUNCTION, callback);
}

// Called in place of socket(2), with the address that is going to be connected to.
static inline CURLcode latchkey_set_opening_callback(CURL *handle, curl_opensocket_callback callback, void *context) {
    CURLcode code = curl_easy_setopt(handle, CURLOPT_OPENSOCKETFUNCTION, callback);
    return code != CURLE_OK ? code : curl_easy_setopt(handle, CURLOPT_OPENSOCKETDATA, context);
}

// The address in the order of the network: 4 or 16 bytes, 0 where it is of another kind. It reaches beyond its field, which
// Swift would copy alone. By its place (behind family and port, and a flow label): what of <netinet/in.h> and <sys/socket.h>
// is named here belongs to this module from then on, and no longer to Glibc.
static inline size_t latchkey_get_address(const struct curl_sockaddr *address, unsigned char bytes[16]) {
    size_t start = address->family == AF_INET ? 4 : 8;
    size_t count = address->family == AF_INET ? 4 : 16;
    if ((address->family != AF_INET && address->family != AF_INET6) || address->addrlen < start + count) return 0;
    const unsigned char *source = (const unsigned char *)address + offsetof(struct curl_sockaddr, addr) + start;
    for (size_t index = 0; index < count; index++) bytes[index] = source[index];
    return count;
}

// curl_easy_getinfo is variadic as well.

// Numbers, such as the result of the certificate check; -1 when unknown.
static inline long latchkey_get_number(CURL *handle, CURLINFO info) {
    long value = -1;
    return curl_easy_getinfo(handle, info, &value) == CURLE_OK ? value : -1;
}

// The socket of the connection; CURL_SOCKET_BAD when there is none.
static inline curl_socket_t latchkey_get_socket(CURL *handle) {
    curl_socket_t socket = CURL_SOCKET_BAD;
    return curl_easy_getinfo(handle, CURLINFO_ACTIVESOCKET, &socket) == CURLE_OK ? socket : CURL_SOCKET_BAD;
}

// The folder of hashed certificates that libcurl was built for; NULL when there is none.
static inline const char *latchkey_get_certificate_folder(CURL *handle) {
    char *folder = NULL;
    return curl_easy_getinfo(handle, CURLINFO_CAPATH, &folder) == CURLE_OK ? folder : NULL;
}

// Where a redirect that was not followed leads, as a whole address; NULL when there was none.
static inline const char *latchkey_get_redirect(CURL *handle) {
    char *address = NULL;
    return curl_easy_getinfo(handle, CURLINFO_REDIRECT_URL, &address) == CURLE_OK ? address : NULL;
}

// Called with libcurl's own remarks, among others.
static inline CURLcode latchkey_set_remark_callback(CURL *handle, curl_debug_callback callback, void *context) {
    CURLcode code = curl_easy_setopt(handle, CURLOPT_DEBUGFUNCTION, callback);
    if (code == CURLE_OK) code = curl_easy_setopt(handle, CURLOPT_DEBUGDATA, context);
    return code != CURLE_OK ? code : curl_easy_setopt(handle, CURLOPT_VERBOSE, 1L);
}

// The fields of the server's own certificate, `name:value`; NULL when there is none, or CURLOPT_CERTINFO is not set.
static inline struct curl_slist *latchkey_get_certificate(CURL *handle) {
    struct curl_certinfo *chain = NULL;
    if (curl_easy_getinfo(handle, CURLINFO_CERTINFO, &chain) != CURLE_OK || chain == NULL) return NULL;
    return chain->num_of_certs > 0 ? chain->certinfo[0] : NULL;
}

// And so is curl_multi_setopt: the two callbacks that tell which sockets and which timer to wait for.
static inline CURLMcode latchkey_multi_callbacks(
    CURLM *multi, curl_socket_callback on_socket, curl_multi_timer_callback on_timer, void *context
) {
    CURLMcode code = curl_multi_setopt(multi, CURLMOPT_SOCKETFUNCTION, on_socket);
    if (code == CURLM_OK) code = curl_multi_setopt(multi, CURLMOPT_SOCKETDATA, context);
    if (code == CURLM_OK) code = curl_multi_setopt(multi, CURLMOPT_TIMERFUNCTION, on_timer);
    if (code == CURLM_OK) code = curl_multi_setopt(multi, CURLMOPT_TIMERDATA, context);
    return code;
}

// The result of a finished transfer stands in a union with a pointer; -1 when the message is of another kind.
static inline int latchkey_message_result(const CURLMsg *message) {
    return message->msg == CURLMSG_DONE ? (int)message->data.result : -1;
}

#endif
