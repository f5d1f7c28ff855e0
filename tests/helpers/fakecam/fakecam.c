/* Cameras that are not there: answers the V4L2 calls of a process, by LD_PRELOAD.
 *
 * FAKECAM names a folder. What lies in it may change at any time and is looked at on every call:
 *
 *   dev/videoN        a FIFO; the camera is plugged in while it exists. A camera that was pulled
 *                     and plugged in again is a new one: who had it open keeps a dead descriptor
 *   videoN/card       the name of the camera
 *   videoN/formats    lines "FOURCC WIDTH HEIGHT FPS FILE": what it offers; FILE has the frames,
 *                     raw ones one after the other, or one JPEG
 *   videoN/controls   lines "ID MINIMUM MAXIMUM VALUE" of V4L2 controls, all numbers decimal
 *   videoN/set        lines "ID VALUE" are added here by VIDIOC_S_CTRL
 *   videoN/fault      one word: works, busy, denied, refuses (STREAMON: EIO), crowded (STREAMON:
 *                     ENOSPC), frozen, truncated (JPEG alone), short (all pictures), slow,
 *                     hangs (STREAMON takes half a second and fails)
 *
 * /dev/video* is looked for in `dev` of that folder, and a listing or watch of /dev is one of it,
 * so neither root nor a namespace of its own is needed. An open camera is a timerfd, which becomes
 * readable once per frame as a camera's descriptor does. Not for use by several threads at once.
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/videodev2.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/timerfd.h>
#include <time.h>
#include <unistd.h>

enum { MOST_FILES = 1024, MOST_BUFFERS = 8, LONGEST = 512, SLOW_FPS = 3 };

struct format {
    char fourcc[5], file[LONGEST];
    unsigned width, height, fps;
};

struct camera {
    char name[32]; /* videoN; empty: this descriptor is no camera */
    ino_t plugged; /* which node it was when it was opened */
    struct format format;
    unsigned long address[MOST_BUFFERS];
    unsigned room[MOST_BUFFERS], queued[MOST_BUFFERS], buffers, next, ticking;
    unsigned long frames;
};

static struct camera cameras[MOST_FILES];

/* The C library's own function, found when it is first needed. */
#define REAL(result, name, ...)                    \
    static result (*real_##name)(__VA_ARGS__);     \
    if (!real_##name) real_##name = (result(*)(__VA_ARGS__))dlsym(RTLD_NEXT, #name)

static int no(int error) {
    errno = error;
    return -1;
}

static const char *folder(void) {
    const char *name = getenv("FAKECAM");
    return name && *name ? name : NULL;
}

/* Return the camera's name ("video0") where `path` is its node, else NULL. */
static const char *node(const char *path) {
    return folder() && path && !strncmp(path, "/dev/video", 10) ? path + 5 : NULL;
}

/* Return where `path` really is: unchanged, unless it is /dev or a camera's node. */
static const char *where(const char *path, char found[LONGEST]) {
    if (node(path)) snprintf(found, LONGEST, "%s/dev/%s", folder(), node(path));
    else if (folder() && path && (!strcmp(path, "/dev") || !strcmp(path, "/dev/")))
        snprintf(found, LONGEST, "%s/dev", folder());
    else return path;
    return found;
}

static FILE *about(const char *camera, const char *what, const char *mode) {
    char path[LONGEST];
    snprintf(path, sizeof path, "%s/%s/%s", folder(), camera, what);
    return fopen(path, mode);
}

static int has(const char *camera, const char *fault) {
    char word[32] = "";
    FILE *file = about(camera, "fault", "r");
    if (!file) return 0;
    int read = fscanf(file, "%31s", word);
    fclose(file);
    return read == 1 && !strcmp(word, fault);
}

/* Return the inode of the node, 0 when it is not plugged in. */
static ino_t plugged(const char *camera) {
    REAL(int, stat, const char *, struct stat *);
    char path[LONGEST];
    struct stat found;
    snprintf(path, sizeof path, "%s/dev/%s", folder(), camera);
    return real_stat(path, &found) ? 0 : found.st_ino;
}

static int open_camera(const char *name) {
    ino_t now = plugged(name);
    if (!now) return no(ENOENT);
    if (has(name, "denied")) return no(EACCES);
    int fd = timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK | TFD_CLOEXEC);
    if (fd >= MOST_FILES) {
        close(fd);
        return no(EMFILE);
    }
    if (fd >= 0) {
        memset(&cameras[fd], 0, sizeof cameras[fd]);
        snprintf(cameras[fd].name, sizeof cameras[fd].name, "%s", name);
        cameras[fd].plugged = now;
    }
    return fd;
}

static void tick(int fd, unsigned fps) {
    struct itimerspec rate = {{0, 0}, {0, 0}};
    if (fps) rate.it_interval.tv_nsec = rate.it_value.tv_nsec = 1000000000 / fps - 1;
    timerfd_settime(fd, 0, &rate, NULL);
    cameras[fd].ticking = fps;
}

/* Return 1 and the format number `index`, counting only those of `fourcc` and size unless empty. */
static int find_format(const char *camera, unsigned index, const char *fourcc, unsigned width,
                       unsigned height, struct format *found) {
    FILE *file = about(camera, "formats", "r");
    int matched = 0;
    while (file && !matched && fscanf(file, "%4s %u %u %u %511s", found->fourcc, &found->width,
                                      &found->height, &found->fps, found->file) == 5) {
        if (*fourcc && strcmp(fourcc, found->fourcc)) continue;
        if (width && (width != found->width || height != found->height)) continue;
        matched = index-- == 0;
    }
    if (file) fclose(file);
    return matched;
}

/* Return 1 and the `index`th pixel format; several sizes of it are one. */
static int find_pixels(const char *camera, unsigned index, struct format *found) {
    char known[16][5];
    unsigned kinds = 0;
    for (unsigned line = 0; find_format(camera, line, "", 0, 0, found); line++) {
        unsigned old = 0;
        while (old < kinds && strcmp(known[old], found->fourcc)) old++;
        if (old < kinds) continue;
        if (kinds == index) return 1;
        if (kinds < 16) strcpy(known[kinds++], found->fourcc);
    }
    return 0;
}

static __u32 packed(const char *fourcc) {
    return v4l2_fourcc(fourcc[0], fourcc[1], fourcc[2], fourcc[3]);
}

static void unpack(__u32 pixels, char fourcc[5]) {
    for (int at = 0; at < 4; at++) fourcc[at] = (char)(pixels >> (8 * at));
    fourcc[4] = 0;
}

static int compressed(const struct format *format) { return !strcmp(format->fourcc, "MJPG"); }

static unsigned row(const struct format *format) {
    if (compressed(format)) return 0;
    int one = !strcmp(format->fourcc, "GREY") || !strcmp(format->fourcc, "NV12");
    return format->width * (one ? 1 : strcmp(format->fourcc, "BGR4") ? 2 : 4);
}

static unsigned size(const struct format *format) {
    if (compressed(format)) return format->width * format->height * 2;
    unsigned plane = row(format) * format->height;
    return strcmp(format->fourcc, "NV12") ? plane : plane * 3 / 2;
}

/* Write the next frame to `to`, which has `room` bytes; return how many it took. */
static unsigned take_picture(struct camera *camera, void *to, unsigned room) {
    struct stat found;
    int file = open(camera->format.file, O_RDONLY | O_CLOEXEC);
    if (file < 0 || fstat(file, &found)) return 0;
    unsigned whole = compressed(&camera->format) ? (unsigned)found.st_size : size(&camera->format);
    unsigned pictures = whole ? (unsigned)(found.st_size / whole) : 0;
    off_t from = pictures ? (off_t)(camera->frames++ % pictures) * whole : 0;
    ssize_t length = pread(file, to, whole < room ? whole : room, from);
    close(file);
    if (length < 0) return 0;
    int cut = has(camera->name, "short") ||
              (compressed(&camera->format) && has(camera->name, "truncated"));
    return (unsigned)length / (cut ? 3 : 1);
}

static int dequeue(int fd, struct camera *camera, struct v4l2_buffer *buffer) {
    unsigned long long expired;
    if (read(fd, &expired, sizeof expired) < 0) return no(EAGAIN);
    unsigned fps = has(camera->name, "slow") ? SLOW_FPS : camera->format.fps;
    if (has(camera->name, "frozen")) fps = 0; /* for good: only who opens it anew gets more */
    if (fps != camera->ticking) tick(fd, fps);
    unsigned at = camera->next;
    if (!camera->queued[at]) return no(EAGAIN);
    camera->next = (at + 1) % camera->buffers;
    camera->queued[at] = 0;
    buffer->index = at;
    buffer->bytesused = take_picture(camera, (void *)camera->address[at], camera->room[at]);
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    buffer->timestamp.tv_sec = now.tv_sec;
    buffer->timestamp.tv_usec = now.tv_nsec / 1000;
    return 0;
}

static int start(int fd, struct camera *camera) {
    if (has(camera->name, "refuses")) return no(EIO);
    if (has(camera->name, "hangs")) {
        usleep(500000);
        return no(ETIMEDOUT);
    }
    if (has(camera->name, "crowded")) return no(ENOSPC);
    if (!camera->buffers) return no(EINVAL);
    tick(fd, has(camera->name, "frozen") ? 0 : camera->format.fps);
    return 0;
}

/* Return 1 and what is known of a control, with the value that was set last. */
static int find_control(const char *camera, unsigned id, int *least, int *most, int *value) {
    unsigned other = 0;
    int found = 0, last;
    FILE *file = about(camera, "controls", "r");
    while (file && !found && fscanf(file, "%u %d %d %d", &other, least, most, value) == 4)
        found = other == id;
    if (file) fclose(file);
    file = about(camera, "set", "r");
    while (file && fscanf(file, "%u %d", &other, &last) == 2)
        if (other == id) *value = last;
    if (file) fclose(file);
    return found;
}

static int control(struct camera *camera, unsigned long request, void *given) {
    struct v4l2_control *simple = given;
    struct v4l2_queryctrl *query = given;
    int least, most, value;
    unsigned id = request == VIDIOC_QUERYCTRL ? query->id : simple->id;
    if (!find_control(camera->name, id, &least, &most, &value)) return no(EINVAL);
    if (request == VIDIOC_QUERYCTRL) {
        query->minimum = least;
        query->maximum = most;
        query->step = 1;
        query->default_value = value;
    } else if (request == VIDIOC_G_CTRL) {
        simple->value = value;
    } else {
        if (simple->value < least || simple->value > most) return no(ERANGE);
        FILE *file = about(camera->name, "set", "a");
        if (!file) return no(EIO);
        fprintf(file, "%u %d\n", id, simple->value);
        fclose(file);
    }
    return 0;
}

static int enumerate(struct camera *camera, unsigned long request, void *given) {
    struct format format;
    char fourcc[5];
    if (request == VIDIOC_ENUM_FMT) {
        struct v4l2_fmtdesc *kind = given;
        if (!find_pixels(camera->name, kind->index, &format)) return no(EINVAL);
        kind->pixelformat = packed(format.fourcc);
    } else if (request == VIDIOC_ENUM_FRAMESIZES) {
        struct v4l2_frmsizeenum *picture = given;
        unpack(picture->pixel_format, fourcc);
        if (!find_format(camera->name, picture->index, fourcc, 0, 0, &format)) return no(EINVAL);
        picture->type = V4L2_FRMSIZE_TYPE_DISCRETE;
        picture->discrete.width = format.width;
        picture->discrete.height = format.height;
    } else {
        struct v4l2_frmivalenum *rate = given;
        unpack(rate->pixel_format, fourcc);
        if (rate->index || !find_format(camera->name, 0, fourcc, rate->width, rate->height, &format))
            return no(EINVAL);
        rate->type = V4L2_FRMIVAL_TYPE_DISCRETE;
        rate->discrete.numerator = 1;
        rate->discrete.denominator = format.fps;
    }
    return 0;
}

static int choose_format(struct camera *camera, struct v4l2_pix_format *wanted) {
    char fourcc[5];
    if (has(camera->name, "busy")) return no(EBUSY);
    unpack(wanted->pixelformat, fourcc);
    if (!find_format(camera->name, 0, fourcc, wanted->width, wanted->height, &camera->format))
        return no(EINVAL);
    wanted->bytesperline = row(&camera->format);
    wanted->sizeimage = size(&camera->format);
    wanted->colorspace = V4L2_COLORSPACE_SRGB;
    return 0;
}

static int request_buffers(struct camera *camera, struct v4l2_requestbuffers *wanted) {
    if (has(camera->name, "busy")) return no(EBUSY);
    if (wanted->count > MOST_BUFFERS) wanted->count = MOST_BUFFERS;
    memset(camera->queued, 0, sizeof camera->queued);
    camera->buffers = wanted->count;
    camera->next = 0;
    return 0;
}

static int queue(struct camera *camera, const struct v4l2_buffer *buffer) {
    if (buffer->index >= camera->buffers) return no(EINVAL);
    int theirs = buffer->memory == V4L2_MEMORY_USERPTR;
    camera->address[buffer->index] = theirs ? buffer->m.userptr : 0;
    camera->room[buffer->index] = theirs ? buffer->length : 0;
    camera->queued[buffer->index] = 1;
    return 0;
}

static int answer(int fd, struct camera *camera, unsigned long request, void *given) {
    if (plugged(camera->name) != camera->plugged) return no(ENODEV);
    switch (request) {
        case VIDIOC_QUERYCAP: {
            struct v4l2_capability *able = given;
            FILE *card = about(camera->name, "card", "r");
            memset(able, 0, sizeof *able);
            strcpy((char *)able->driver, "uvcvideo");
            if (!card || !fgets((char *)able->card, sizeof able->card, card)) return no(EIO);
            fclose(card);
            able->device_caps = V4L2_CAP_VIDEO_CAPTURE | V4L2_CAP_STREAMING;
            able->capabilities = able->device_caps | V4L2_CAP_DEVICE_CAPS;
            return 0;
        }
        case VIDIOC_ENUM_FMT:
        case VIDIOC_ENUM_FRAMESIZES:
        case VIDIOC_ENUM_FRAMEINTERVALS: return enumerate(camera, request, given);
        case VIDIOC_S_FMT: return choose_format(camera, &((struct v4l2_format *)given)->fmt.pix);
        case VIDIOC_S_PARM: return 0;
        case VIDIOC_REQBUFS: return request_buffers(camera, given);
        case VIDIOC_QBUF: return queue(camera, given);
        case VIDIOC_DQBUF: return dequeue(fd, camera, given);
        case VIDIOC_STREAMON: return start(fd, camera);
        case VIDIOC_STREAMOFF: tick(fd, 0); return 0;
        case VIDIOC_QUERYCTRL:
        case VIDIOC_G_CTRL:
        case VIDIOC_S_CTRL: return control(camera, request, given);
        default: return no(EINVAL);
    }
}

/* From here on: the C library's functions, as the process calls them. */

int ioctl(int fd, unsigned long request, ...) {
    REAL(int, ioctl, int, unsigned long, ...);
    va_list rest;
    va_start(rest, request);
    void *given = va_arg(rest, void *);
    va_end(rest);
    if (fd < 0 || fd >= MOST_FILES || !*cameras[fd].name) return real_ioctl(fd, request, given);
    return answer(fd, &cameras[fd], request & 0xffffffff, given); /* Qt passes it as an int */
}

int close(int fd) {
    REAL(int, close, int);
    if (fd >= 0 && fd < MOST_FILES) *cameras[fd].name = 0;
    return real_close(fd);
}

#define OPEN(name)                                      \
    int name(const char *path, int flags, ...) {        \
        REAL(int, name, const char *, int, ...);        \
        va_list rest;                                   \
        va_start(rest, flags);                          \
        mode_t mode = va_arg(rest, mode_t);             \
        va_end(rest);                                   \
        if (node(path)) return open_camera(node(path)); \
        return real_##name(path, flags, mode);          \
    }
OPEN(open)
OPEN(open64)

#define LOOK(name, kind)                           \
    int name(const char *path, struct kind *to) {  \
        REAL(int, name, const char *, struct kind *); \
        char found[LONGEST];                       \
        return real_##name(where(path, found), to); \
    }
LOOK(stat, stat)
LOOK(stat64, stat64)
LOOK(lstat, stat)
LOOK(lstat64, stat64)

int fstatat64(int at, const char *path, struct stat64 *to, int flags) {
    REAL(int, fstatat64, int, const char *, struct stat64 *, int);
    char found[LONGEST];
    return real_fstatat64(at, where(path, found), to, flags);
}

int statx(int at, const char *path, int flags, unsigned mask, struct statx *to) {
    REAL(int, statx, int, const char *, int, unsigned, struct statx *);
    char found[LONGEST];
    return real_statx(at, where(path, found), flags, mask, to);
}

int access(const char *path, int mode) {
    REAL(int, access, const char *, int);
    char found[LONGEST];
    if (node(path) && mode != F_OK && has(node(path), "denied")) return no(EACCES);
    return real_access(where(path, found), mode);
}

DIR *opendir(const char *path) {
    REAL(DIR *, opendir, const char *);
    char found[LONGEST];
    return real_opendir(where(path, found));
}

int inotify_add_watch(int fd, const char *path, unsigned mask) {
    REAL(int, inotify_add_watch, int, const char *, unsigned);
    char found[LONGEST];
    return real_inotify_add_watch(fd, where(path, found), mask);
}
