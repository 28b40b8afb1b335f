#include "CSearchRank.h"

#include <string.h>

enum { most_terms = 64, no_term = 255 };

static const double k1 = 1.2;
static const double b = 0.75;

/// The length of a row in words, first two columns.
static int length_of(const Fts5ExtensionApi *api, Fts5Context *row, double *length) {
  *length = 0;
  for (int column = 0; column < 2; column++) {
    int size = 0;
    int code = api->xColumnSize(row, column, &size);
    if (code != SQLITE_OK) return code;
    *length += size;
  }
  return SQLITE_OK;
}

/// The same of a row as they are on the average.
static int average_length(const Fts5ExtensionApi *api, Fts5Context *row, double *length) {
  sqlite3_int64 rows = 0, words = 0;
  int code = api->xRowCount(row, &rows);
  for (int column = 0; column < 2 && code == SQLITE_OK; column++) {
    sqlite3_int64 size = 0;
    code = api->xColumnTotalSize(row, column, &size);
    words += size;
  }
  *length = rows > 0 && words > 0 ? (double)words / (double)rows : 1;
  return code;
}

/// Counts the rows of a statement; `past` tells whether this one is past the last that is ranked.
static int count_row(const Fts5ExtensionApi *api, Fts5Context *row, sqlite3_int64 most,
                     int *past) {
  sqlite3_int64 *number = api->xGetAuxdata(row, 0);
  if (number == NULL) {
    number = sqlite3_malloc(sizeof *number);
    if (number == NULL) return SQLITE_NOMEM;
    *number = 0;
    int code = api->xSetAuxdata(row, number, sqlite3_free);
    if (code != SQLITE_OK) return code;
  }
  *number += 1;
  *past = *number > most;
  return SQLITE_OK;
}

static void rank(const Fts5ExtensionApi *api, Fts5Context *row, sqlite3_context *context, int count,
                 sqlite3_value **values) {
  if (count != 4) {
    sqlite3_result_error(context, "masar_rank: groups, weights, weight of titles, most rows", -1);
    return;
  }
  int past = 0;
  int code = count_row(api, row, sqlite3_value_int64(values[3]), &past);
  if (code != SQLITE_OK || past) {
    if (code != SQLITE_OK) sqlite3_result_error_code(context, code);
    return;
  }
  const unsigned char *groups = sqlite3_value_blob(values[0]);
  const int phrases = sqlite3_value_bytes(values[0]);
  const unsigned char *weights = sqlite3_value_blob(values[1]);
  int terms = sqlite3_value_bytes(values[1]) / (int)sizeof(double);
  const double title = sqlite3_value_double(values[2]);
  if (terms > most_terms) terms = most_terms;

  double frequency[most_terms] = {0};
  int hits = 0;
  code = api->xInstCount(row, &hits);
  for (int hit = 0; hit < hits && code == SQLITE_OK; hit++) {
    int phrase = 0, column = 0, offset = 0;
    code = api->xInst(row, hit, &phrase, &column, &offset);
    if (code != SQLITE_OK || phrase >= phrases || column > 1) continue;
    if (groups[phrase] < terms) frequency[groups[phrase]] += column == 0 ? title : 1;
  }
  double length = 0, average = 1;
  if (code == SQLITE_OK) code = length_of(api, row, &length);
  if (code == SQLITE_OK) code = average_length(api, row, &average);
  if (code != SQLITE_OK) {
    sqlite3_result_error_code(context, code);
    return;
  }
  double score = 0;
  for (int term = 0; term < terms; term++) {
    double weight;
    memcpy(&weight, weights + (size_t)term * sizeof weight, sizeof weight);
    score += weight * frequency[term] * (k1 + 1) /
             (frequency[term] + k1 * (1 - b + b * length / average));
  }
  sqlite3_result_double(context, score);
}

/// FTS5 as it is built into the library (sqlite.org/fts5.html, 7).
static int extension(sqlite3 *connection, fts5_api **api) {
  sqlite3_stmt *statement = NULL;
  *api = NULL;
  int code = sqlite3_prepare_v2(connection, "SELECT fts5(?1)", -1, &statement, NULL);
  if (code == SQLITE_OK) {
    sqlite3_bind_pointer(statement, 1, api, "fts5_api_ptr", NULL);
    sqlite3_step(statement);
    code = sqlite3_finalize(statement);
  }
  return code;
}

int masar_search_rank_register(sqlite3 *connection) {
  fts5_api *api = NULL;
  int code = extension(connection, &api);
  if (code != SQLITE_OK) return code;
  if (api == NULL) return SQLITE_ERROR;
  return api->xCreateFunction(api, "masar_rank", NULL, rank, NULL);
}
