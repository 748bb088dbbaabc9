#pragma once
#include <linux/magic.h>
#include <sys/statfs.h>

/// Whether a path lies on a file system that other machines may write to as well, or that need not tell. Swift's own C
/// module leaves statfs out.
static inline int file_system_is_shared(const char *path) {
  struct statfs about;
  if (statfs(path, &about) != 0) return 0;
  switch ((unsigned int)about.f_type) {
  case NFS_SUPER_MAGIC: case SMB_SUPER_MAGIC: case CIFS_SUPER_MAGIC: case SMB2_SUPER_MAGIC: case FUSE_SUPER_MAGIC:
  case V9FS_MAGIC: case AFS_SUPER_MAGIC: case CEPH_SUPER_MAGIC: case CODA_SUPER_MAGIC:
    return 1;
  default: return 0;
  }
}
