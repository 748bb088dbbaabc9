#pragma once

#include <stddef.h>

/// One file of this folder, carried inside the program.
struct asset {
  /// Where the file stands below the folder Assets: « worlds/demo.json ».
  const char *path;
  /// What it holds, followed by a zero that `size` does not count.
  const unsigned char *bytes;
  size_t size;
};

/// How many files there are.
size_t asset_count(void);

/// The file at a position below `asset_count()`, in the order of their paths; NULL beyond it.
const struct asset *asset_at(size_t position);

/// The position of the first file whose path does not stand before this text, which may be the beginning of one.
size_t asset_position(const char *path);

/// The file with this path, or NULL.
const struct asset *asset_find(const char *path);
