// SQLite's own header, with the variadic calls that Swift cannot make wrapped one by one.
#ifndef EBB_CSQLITE_SHIM_H
#define EBB_CSQLITE_SHIM_H
#include <sqlite3.h>

static inline int ebb_db_config_flag(sqlite3 *db, int option, int on) {
  return sqlite3_db_config(db, option, on, (int *)0);
}
#endif
