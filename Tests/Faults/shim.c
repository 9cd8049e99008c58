// Stands between a program and the system for every call that changes a file below FAULT_ROOT.
//   FAULT_LOG=file          writes each call with its data, for the replay of power cuts
//   FAULT_AT=n FAULT_KIND=ENOSPC|EIO|SHORT|KILL [FAULT_STICKY=1]   the n-th such call fails (and all after it)
// A short write takes half of what it is given; where it is sticky, the disk is full from then on.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { PASS = -1, HALF = -2 };
static const char *root, *kind;
static long at, count;
static int sticky, record_file = -1;
#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

__attribute__((constructor)) static void begin(void) {
  const char *n = getenv("FAULT_AT"), *file = getenv("FAULT_LOG");
  root = getenv("FAULT_ROOT");
  kind = getenv("FAULT_KIND");
  at = n ? atol(n) : 0;
  sticky = getenv("FAULT_STICKY") != NULL;
  if (file) record_file = REAL(open)(file, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
}

static const char *path_of(int file, char *space) {
  char link[40];
  snprintf(link, sizeof link, "/proc/self/fd/%d", file);
  ssize_t size = readlink(link, space, 4095);
  space[size < 0 ? 0 : size] = 0;
  return space;
}

static int is_ours(const char *path) { return root && path && strncmp(path, root, strlen(root)) == 0; }

// Tells what to do with a call: PASS, HALF of a write, or the error to give.
static int fate(void) {
  long number = ++count;
  if (!at || number < at || (number > at && !sticky)) return PASS;
  if (strcmp(kind, "KILL") == 0) { kill(getpid(), SIGKILL); pause(); }
  if (strcmp(kind, "EIO") == 0) return EIO;
  if (strcmp(kind, "SHORT") == 0) return number == at ? HALF : ENOSPC;
  return ENOSPC;
}

// One line of text (call, offset, size, path, second path), then the data.
static void record(char call, const char *path, const char *second, long offset, const void *data, size_t size) {
  char line[9000];
  if (record_file < 0) return;
  int length = snprintf(line, sizeof line, "%c\t%ld\t%zu\t%s\t%s\n", call, offset, size, path, second);
  if (REAL(write)(record_file, line, length) < 0 || (data && REAL(write)(record_file, data, size) < 0)) abort();
}

#define FAIL_WITH(error) do { errno = (error); return -1; } while (0)

static ssize_t put(int file, const void *data, size_t size, long offset) {
  char space[4096];
  const char *path = path_of(file, space);
  int ours = is_ours(path), what = ours ? fate() : PASS;
  if (what >= 0) FAIL_WITH(what);
  if (what == HALF) size /= 2;
  if (ours && offset < 0) {
    long place = lseek(file, 0, SEEK_CUR);
    ssize_t done = REAL(write)(file, data, size);
    if (done > 0) record('w', path, "", place, data, done);
    return done;
  }
  ssize_t done = offset < 0 ? REAL(write)(file, data, size) : REAL(pwrite)(file, data, size, offset);
  if (ours && done > 0) record('w', path, "", offset, data, done);
  return done;
}
ssize_t write(int file, const void *data, size_t size) { return put(file, data, size, -1); }
ssize_t pwrite(int file, const void *data, size_t size, off_t place) { return put(file, data, size, place); }
ssize_t pwrite64(int file, const void *data, size_t size, off_t place) { return put(file, data, size, place); }

static int opened(const char *path, int flags, mode_t mode) {
  struct stat facts;
  int changes = is_ours(path) && (flags & (O_CREAT | O_TRUNC)) && (flags & O_ACCMODE) != O_RDONLY;
  int is_new = changes && stat(path, &facts) != 0;
  if (changes && (is_new || (flags & O_TRUNC))) {
    int what = fate();
    if (what >= 0) FAIL_WITH(what);
  } else {
    changes = 0;
  }
  int file = REAL(open)(path, flags, mode);
  if (changes && file >= 0) record(is_new ? 'c' : 't', path, "", 0, NULL, 0);
  return file;
}
#define OPEN(name) int name(const char *path, int flags, ...) { \
  va_list rest; va_start(rest, flags); mode_t mode = va_arg(rest, int); va_end(rest); return opened(path, flags, mode); }
OPEN(open)
OPEN(open64)

// Calls that name files or have one open and nothing to write.
#define CALL(letter, path, second, offset, real) \
  int ours = is_ours(path), what = ours ? fate() : PASS; \
  if (what >= 0) FAIL_WITH(what); \
  if (what == HALF) FAIL_WITH(ENOSPC); \
  int code = real; \
  if (ours && code == 0) record(letter, path, second, offset, NULL, 0); \
  return code
int unlink(const char *path) { CALL('u', path, "", 0, REAL(unlink)(path)); }
int rmdir(const char *path) { CALL('d', path, "", 0, REAL(rmdir)(path)); }
int mkdir(const char *path, mode_t mode) { CALL('m', path, "", 0, REAL(mkdir)(path, mode)); }
int rename(const char *path, const char *second) { CALL('r', path, second, 0, REAL(rename)(path, second)); }
#define OF_FILE(letter, offset, real) char space[4096]; const char *path = path_of(file, space); \
  CALL(letter, path, "", offset, real)
int fsync(int file) { OF_FILE('s', 0, REAL(fsync)(file)); }
int fdatasync(int file) { OF_FILE('s', 0, REAL(fdatasync)(file)); }
int ftruncate(int file, off_t size) { OF_FILE('t', size, REAL(ftruncate)(file, size)); }
int ftruncate64(int file, off_t size) { OF_FILE('t', size, REAL(ftruncate)(file, size)); }
