#pragma once
#include <wchar.h>

/// glibc declares this only under _XOPEN_SOURCE, which Swift's own C module does not set.
extern int wcwidth(wchar_t character);
