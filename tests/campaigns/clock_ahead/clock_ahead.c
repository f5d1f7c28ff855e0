/* Lets a process and its children live on a later day, by LD_PRELOAD.
 *
 * CLOCK_AHEAD  by how many seconds the wall clock is moved; the times of files move with it
 *
 * Only the wall clock moves. The monotonic clocks stay as they are, so waits and deadlines do too
 * (libfaketime 0.9.10 of Debian 12 breaks Python's time.sleep: it makes EINVAL of an absolute
 * deadline). Deadlines by the wall clock itself, as of sem_timedwait, are not moved back: what uses
 * one would wait for that day, and hang.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <time.h>

static time_t ahead;

__attribute__((constructor)) static void begin(void) {
    const char *seconds = getenv("CLOCK_AHEAD");
    if (seconds) ahead = atoll(seconds);
}

/* The C library's own function, found when it is first needed. */
#define REAL(result, name, ...)                                            \
    static result (*real_##name)(__VA_ARGS__);                             \
    if (!real_##name) real_##name = (result(*)(__VA_ARGS__))dlsym(RTLD_NEXT, #name)

int clock_gettime(clockid_t clock, struct timespec *now) {
    REAL(int, clock_gettime, clockid_t, struct timespec *);
    int failed = real_clock_gettime(clock, now);
    if (!failed && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE || clock == CLOCK_TAI))
        now->tv_sec += ahead;
    return failed;
}

int gettimeofday(struct timeval *restrict now, void *restrict zone) {
    REAL(int, gettimeofday, struct timeval *, void *);
    int failed = real_gettimeofday(now, zone);
    if (!failed) now->tv_sec += ahead;
    return failed;
}

time_t time(time_t *into) {
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    if (into) *into = now.tv_sec;
    return now.tv_sec;
}

int timespec_get(struct timespec *now, int base) {
    REAL(int, timespec_get, struct timespec *, int);
    int got = real_timespec_get(now, base);
    if (got == TIME_UTC) now->tv_sec += ahead;
    return got;
}

/* Files were written by somebody who lives on that day too. */
#define MOVED(status, result)                                              \
    do {                                                                   \
        if ((result) == 0) {                                               \
            (status)->st_atim.tv_sec += ahead;                             \
            (status)->st_mtim.tv_sec += ahead;                             \
            (status)->st_ctim.tv_sec += ahead;                             \
        }                                                                  \
        return (result);                                                   \
    } while (0)

#define STAT(name, type)                                                   \
    int name(const char *restrict path, struct type *restrict status) {    \
        REAL(int, name, const char *, struct type *);                      \
        int failed = real_##name(path, status);                            \
        MOVED(status, failed);                                             \
    }
#define FSTAT(name, type)                                                  \
    int name(int file, struct type *status) {                              \
        REAL(int, name, int, struct type *);                               \
        int failed = real_##name(file, status);                            \
        MOVED(status, failed);                                             \
    }
#define FSTATAT(name, type)                                                \
    int name(int folder, const char *restrict path, struct type *restrict status, int flags) { \
        REAL(int, name, int, const char *, struct type *, int);            \
        int failed = real_##name(folder, path, status, flags);             \
        MOVED(status, failed);                                             \
    }
STAT(stat, stat)
STAT(lstat, stat)
STAT(stat64, stat64)
STAT(lstat64, stat64)
FSTAT(fstat, stat)
FSTAT(fstat64, stat64)
FSTATAT(fstatat, stat)
FSTATAT(fstatat64, stat64)

int statx(int folder, const char *restrict path, int flags, unsigned mask, struct statx *restrict is) {
    REAL(int, statx, int, const char *, int, unsigned, struct statx *);
    int failed = real_statx(folder, path, flags, mask, is);
    if (!failed) {
        is->stx_atime.tv_sec += ahead;
        is->stx_btime.tv_sec += ahead;
        is->stx_ctime.tv_sec += ahead;
        is->stx_mtime.tv_sec += ahead;
    }
    return failed;
}

static const struct timespec *back(const struct timespec given[2], struct timespec into[2]) {
    if (!given) return NULL;
    for (int i = 0; i < 2; i++) {
        into[i] = given[i];
        if (given[i].tv_nsec != UTIME_NOW && given[i].tv_nsec != UTIME_OMIT) into[i].tv_sec -= ahead;
    }
    return into;
}

int utimensat(int folder, const char *path, const struct timespec times[2], int flags) {
    REAL(int, utimensat, int, const char *, const struct timespec *, int);
    struct timespec moved[2];
    return real_utimensat(folder, path, back(times, moved), flags);
}

int futimens(int file, const struct timespec times[2]) {
    REAL(int, futimens, int, const struct timespec *);
    struct timespec moved[2];
    return real_futimens(file, back(times, moved));
}
