// A file by itself: what this asks of the C library's headers changes types in them, which modules may not differ on.
#define _GNU_SOURCE
#include "CProgram.h"

#include <link.h>
#include <stdint.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

static int release_object(struct dl_phdr_info *object, size_t size, void *page) {
    (void)size;
    // What the kernel maps into every process has no file.
    if (strncmp(object->dlpi_name, "linux-vdso", 10) == 0) return 0;
    for (int i = 0; i < object->dlpi_phnum; i++) {
        const ElfW(Phdr) *part = &object->dlpi_phdr[i];
        if (part->p_type != PT_LOAD || (part->p_flags & PF_W) != 0) continue;
        uintptr_t start = object->dlpi_addr + part->p_vaddr, mask = *(uintptr_t *)page - 1;
        uintptr_t end = (start + part->p_memsz + mask) & ~mask;
        start &= ~mask;
        // MADV_DONTNEED on a mapping of a file (madvise(2)): the next access reads the file, which is in the cache as a rule.
        (void)madvise((void *)start, end - start, MADV_DONTNEED);
    }
    return 0;
}

void latchkey_release_files(void) {
    uintptr_t page = (uintptr_t)sysconf(_SC_PAGESIZE);
    dl_iterate_phdr(release_object, &page);
}
