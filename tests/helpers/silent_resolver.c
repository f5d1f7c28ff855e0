/* A resolver that never answers for one name, by LD_PRELOAD.
 *
 * SILENT_NAME  the host name nobody answers for; every other one is resolved as usual
 * SILENT_WHILE  a file; nothing is answered only while it exists ("": always)
 *
 * The real one gives up after some tens of seconds, with resolv.conf as it usually is; that no test
 * has to wait for that or to measure it, this one waits for ever.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <netdb.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static int silent(const char *node) {
    const char *name = getenv("SILENT_NAME"), *during = getenv("SILENT_WHILE");
    if (!node || !name || strcmp(node, name)) return 0;
    return !during || !*during || access(during, F_OK) == 0;
}

int getaddrinfo(const char *node, const char *service, const struct addrinfo *hints,
                struct addrinfo **found) {
    int (*real)(const char *, const char *, const struct addrinfo *, struct addrinfo **) =
        (int (*)(const char *, const char *, const struct addrinfo *, struct addrinfo **))dlsym(
            RTLD_NEXT, "getaddrinfo");
    while (silent(node)) pause();
    return real(node, service, hints, found);
}
