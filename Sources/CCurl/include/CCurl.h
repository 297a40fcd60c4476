#ifndef LATCHKEY_CCURL_H
#define LATCHKEY_CCURL_H

#include <curl/curl.h>
#include <stdbool.h>
#include <stddef.h>

// libcurl, loaded when the first connection is made and not before: with the thirty libraries that come with it, it is a
// quarter of what a process that reads mail keeps in memory, and that one never connects.
//
// Nothing below may be called before latchkey_load_curl has said yes.

// Loads libcurl and prepares it; false where it is not there, or does not work. To be called once.
bool latchkey_load_curl(void);

CURL *latchkey_easy_init(void);
void latchkey_easy_cleanup(CURL *handle);
CURLcode latchkey_receive(CURL *handle, void *bytes, size_t room, size_t *count);
CURLcode latchkey_send(CURL *handle, const void *bytes, size_t length, size_t *count);
CURLM *latchkey_multi_init(void);
void latchkey_multi_cleanup(CURLM *multi);
CURLMcode latchkey_multi_add(CURLM *multi, CURL *handle);
void latchkey_multi_remove(CURLM *multi, CURL *handle);
void latchkey_multi_drive(CURLM *multi);

// The milliseconds after which it wants to be driven again, whatever happens; -1 when it does not.
long latchkey_multi_timeout(CURLM *multi);

struct curl_slist *latchkey_list_append(struct curl_slist *list, const char *text);
void latchkey_list_free(struct curl_slist *list);

// curl_easy_setopt is variadic, which Swift cannot call: one function for each type of value.

// Numbers and switches.
CURLcode latchkey_set_number(CURL *handle, CURLoption option, long value);

// Texts, which libcurl copies; NULL takes the default away.
CURLcode latchkey_set_text(CURL *handle, CURLoption option, const char *value);

// Called with every line of the server up to the end of the login, or of a header.
typedef size_t (*latchkey_line_callback)(char *bytes, size_t size, size_t count, void *context);
CURLcode latchkey_set_line_callback(CURL *handle, latchkey_line_callback callback, void *context);

// Called with every piece of a body.
CURLcode latchkey_set_body_callback(CURL *handle, latchkey_line_callback callback, void *context);

// The list stays the caller's, and must live as long as the handle uses it.
CURLcode latchkey_set_headers(CURL *handle, struct curl_slist *headers);

// The macro is a cast, which Swift does not see.
static const long latchkey_bearer = (long)CURLAUTH_BEARER;

// Called with every new socket before it connects; and in place of close(2).
CURLcode latchkey_set_socket_callbacks(
    CURL *handle, curl_sockopt_callback on_opening, curl_closesocket_callback on_closing, void *context);

// Called in place of socket(2), with the address that is going to be connected to.
CURLcode latchkey_set_opening_callback(CURL *handle, curl_opensocket_callback callback, void *context);

// Called with libcurl's own remarks, among others.
CURLcode latchkey_set_remark_callback(CURL *handle, curl_debug_callback callback, void *context);

// curl_easy_getinfo is variadic as well.

// Numbers, such as the result of the certificate check; -1 when unknown.
long latchkey_get_number(CURL *handle, CURLINFO info);

// The socket of the connection; CURL_SOCKET_BAD when there is none.
curl_socket_t latchkey_get_socket(CURL *handle);

// The folder of hashed certificates that libcurl was built for; NULL when there is none.
const char *latchkey_get_certificate_folder(CURL *handle);

// Where a redirect that was not followed leads, as a whole address; NULL when there was none.
const char *latchkey_get_redirect(CURL *handle);

// The fields of the server's own certificate, `name:value`; NULL when there is none, or CURLOPT_CERTINFO is not set.
struct curl_slist *latchkey_get_certificate(CURL *handle);

// The result of the next transfer that finished; -1 when none has.
int latchkey_multi_result(CURLM *multi);

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

#endif
