/* Watches what a process does to the files of one folder, by LD_PRELOAD.
 *
 * DISK_FOLDER  the folder; its files are watched, those of folders inside it are not
 * DISK_LOG     file the operations are appended to, in the order in which the disk saw them
 * DISK_GATE    while this file exists, every fsync of a watched file waits: a disk that hangs
 * DISK_FAILURE while this file exists, writes and syncs fail with the error number that is its text
 *
 * An entry of the log is a `struct entry`, the name of the file within the folder (empty for the
 * folder itself), and the bytes that were written. Shared memory (`-shm`) is not on the disk as far
 * as SQLite is concerned: it is made anew after a power loss, so it is left out.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

enum { MOST_FILES = 4096, LONGEST_NAME = 256 };

struct entry {
    char what; /* Create, Write, Truncate, Sync, Unlink, Rename (the bytes are the new name) */
    char in_main_thread;
    uint16_t name_length;
    uint32_t length; /* of the bytes that follow the name */
    uint64_t offset; /* of a write; the new size of a truncation */
};

static pthread_mutex_t one_at_a_time = PTHREAD_MUTEX_INITIALIZER;
static char names[MOST_FILES][LONGEST_NAME + 1];
static char watched[MOST_FILES];
static const char *folder, *gate, *failure;
static int log_file = -1;

/* The C library's own function, found when it is first needed. */
#define REAL(result, name, ...)                                            \
    static result (*real_##name)(__VA_ARGS__);                             \
    if (!real_##name) real_##name = (result(*)(__VA_ARGS__))dlsym(RTLD_NEXT, #name)

__attribute__((constructor)) static void begin(void) {
    REAL(int, open64, const char *, int, ...);
    const char *log_name = getenv("DISK_LOG");
    gate = getenv("DISK_GATE");
    failure = getenv("DISK_FAILURE");
    if (log_name) log_file = real_open64(log_name, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    folder = getenv("DISK_FOLDER");
}

/* Return the name of `path` within the folder, "" for the folder itself, NULL for all else. */
static const char *inside(const char *path) {
    size_t length = folder ? strlen(folder) : 0;
    if (!length || strncmp(path, folder, length)) return NULL;
    if (!path[length]) return path + length;
    if (path[length] != '/' || strchr(path + length + 1, '/')) return NULL;
    const char *name = path + length + 1;
    size_t size = strlen(name);
    int shared_memory = size > 4 && !strcmp(name + size - 4, "-shm");
    return size > LONGEST_NAME || shared_memory ? NULL : name;
}

static int is_watched(int file) { return file >= 0 && file < MOST_FILES && watched[file]; }

static int fails(void) {
    char text[8] = {0};
    int file = failure ? open64(failure, O_RDONLY) : -1;
    if (file < 0) return 0;
    ssize_t length = read(file, text, sizeof text - 1);
    close(file);
    if (length > 0) errno = atoi(text);
    return length > 0;
}

static void note(char what, const char *name, uint64_t offset, const void *bytes, size_t length) {
    if (log_file < 0) return;
    struct entry entry = {what, getpid() == gettid(), (uint16_t)strlen(name), (uint32_t)length,
                          offset};
    struct iovec parts[] = {{&entry, sizeof entry},
                            {(void *)name, entry.name_length},
                            {(void *)bytes, length}};
    if (writev(log_file, parts, 3) != (ssize_t)(sizeof entry + entry.name_length + length))
        abort(); /* a log with a hole would prove nothing */
}

static int opened(int file, const char *path, int was_there, int flags) {
    if (file < 0 || file >= MOST_FILES) return file;
    const char *name = inside(path);
    watched[file] = name != NULL;
    if (!name) return file;
    strcpy(names[file], name);
    if (!was_there) note('C', name, 0, NULL, 0);
    if (was_there && flags & O_TRUNC) note('T', name, 0, NULL, 0);
    return file;
}

#define OPEN(function)                                                     \
    int function(const char *path, int flags, ...) {                       \
        REAL(int, function, const char *, int, ...);                       \
        va_list rest;                                                      \
        va_start(rest, flags);                                             \
        mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0; \
        va_end(rest);                                                      \
        if (!folder) return real_##function(path, flags, mode);            \
        pthread_mutex_lock(&one_at_a_time);                                \
        int was_there = !access(path, F_OK);                               \
        int file = opened(real_##function(path, flags, mode), path, was_there, flags); \
        pthread_mutex_unlock(&one_at_a_time);                              \
        return file;                                                       \
    }
OPEN(open)
OPEN(open64)

int close(int file) {
    REAL(int, close, int);
    if (is_watched(file)) watched[file] = 0;
    return real_close(file);
}

ssize_t write(int file, const void *bytes, size_t length) {
    REAL(ssize_t, write, int, const void *, size_t);
    if (!is_watched(file)) return real_write(file, bytes, length);
    if (fails()) return -1;
    pthread_mutex_lock(&one_at_a_time);
    off64_t offset = lseek64(file, 0, SEEK_CUR);
    ssize_t done = real_write(file, bytes, length);
    if (done > 0) note('W', names[file], (uint64_t)offset, bytes, (size_t)done);
    pthread_mutex_unlock(&one_at_a_time);
    return done;
}

#define PWRITE(function, type)                                             \
    ssize_t function(int file, const void *bytes, size_t length, type offset) { \
        REAL(ssize_t, function, int, const void *, size_t, type);          \
        if (!is_watched(file)) return real_##function(file, bytes, length, offset); \
        if (fails()) return -1;                                            \
        pthread_mutex_lock(&one_at_a_time);                                \
        ssize_t done = real_##function(file, bytes, length, offset);       \
        if (done > 0) note('W', names[file], (uint64_t)offset, bytes, (size_t)done); \
        pthread_mutex_unlock(&one_at_a_time);                              \
        return done;                                                       \
    }
PWRITE(pwrite, off_t)
PWRITE(pwrite64, off64_t)

#define TRUNCATE(function, type)                                           \
    int function(int file, type size) {                                    \
        REAL(int, function, int, type);                                    \
        if (!is_watched(file)) return real_##function(file, size);         \
        pthread_mutex_lock(&one_at_a_time);                                \
        int failed = real_##function(file, size);                          \
        if (!failed) note('T', names[file], (uint64_t)size, NULL, 0);      \
        pthread_mutex_unlock(&one_at_a_time);                              \
        return failed;                                                     \
    }
TRUNCATE(ftruncate, off_t)
TRUNCATE(ftruncate64, off64_t)

#define SYNC(function)                                                     \
    int function(int file) {                                               \
        REAL(int, function, int);                                          \
        if (!is_watched(file)) return real_##function(file);               \
        if (fails()) return -1;                                            \
        while (gate && !access(gate, F_OK)) usleep(5000);                  \
        pthread_mutex_lock(&one_at_a_time);                                \
        int failed = real_##function(file);                                \
        if (!failed) note('S', names[file], 0, NULL, 0);                   \
        pthread_mutex_unlock(&one_at_a_time);                              \
        return failed;                                                     \
    }
SYNC(fsync)
SYNC(fdatasync)

int unlink(const char *path) {
    REAL(int, unlink, const char *);
    pthread_mutex_lock(&one_at_a_time);
    int failed = real_unlink(path);
    if (!failed && inside(path)) note('U', inside(path), 0, NULL, 0);
    pthread_mutex_unlock(&one_at_a_time);
    return failed;
}

int rename(const char *from, const char *to) {
    REAL(int, rename, const char *, const char *);
    pthread_mutex_lock(&one_at_a_time);
    int failed = real_rename(from, to);
    if (!failed && inside(from) && inside(to))
        note('R', inside(from), 0, inside(to), strlen(inside(to)));
    pthread_mutex_unlock(&one_at_a_time);
    return failed;
}
