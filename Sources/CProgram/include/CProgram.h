#ifndef LATCHKEY_CPROGRAM_H
#define LATCHKEY_CPROGRAM_H

// Gives back the memory that pages of the program's and the libraries' files take, as far as nobody can write to them. What
// of them is wanted again comes back by itself.
void latchkey_release_files(void);

#endif
