#ifndef MASAR_CSEARCHRANK_H
#define MASAR_CSEARCHRANK_H

#include <sqlite3.h>

/// Adds the function `masar_rank` to a connection; the code of SQLite.
///
/// It is an auxiliary function of FTS5, `masar_rank(words, groups, weights, title, most)`, and tells how well a row
/// answers: Okapi BM25 (Robertson and Walker, 1994; k1 = 1.2, b = 0.75) over the first two columns, with
/// two differences from FTS5's own `bm25`. All spellings of a word that was asked for count as one term, and
/// how rare that is, is told from outside, so that no other row is looked at.
///
/// - groups: a blob; a byte for each phrase of the expression, the number of its term, 255 for none.
/// - weights: a blob; a double for each term, how much it counts (its inverse document frequency).
/// - title: how many times a word counts in the first column.
/// - most: how many rows of a statement are ranked; for those after them it is NULL, which costs nothing.
int masar_search_rank_register(sqlite3 *connection);

#endif
