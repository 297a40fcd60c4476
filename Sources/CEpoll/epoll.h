#ifndef LATCHKEY_CEPOLL_H
#define LATCHKEY_CEPOLL_H

// Swift's Glibc module leaves both out; the one poller of this program needs them.
#include <sys/epoll.h>
#include <sys/eventfd.h>

#endif
