/* Reads a CSV file with libcsv, a callback for each cell and each record, in chunks of 1 MiB. */
#include <csv.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

struct tally {
  long records, cells, bytes, columns;
};

static void cell(void *text, size_t size, void *data) {
  struct tally *tally = data;
  (void)text;
  tally->cells++;
  tally->bytes += (long)size;
}

static void record(int terminator, void *data) {
  struct tally *tally = data;
  (void)terminator;
  if (tally->records++ == 0) tally->columns = tally->cells;
}

int main(int count, char **arguments) {
  struct tally tally = {0, 0, 0, 0};
  struct csv_parser parser;
  size_t size = 1 << 20;
  char *buffer = malloc(size);
  int file = count > 1 ? open(arguments[1], O_RDONLY) : -1;
  ssize_t length;
  if (file < 0 || !buffer || csv_init(&parser, CSV_STRICT) != 0) return 1;
  while ((length = read(file, buffer, size)) > 0)
    if (csv_parse(&parser, buffer, (size_t)length, cell, record, &tally) != (size_t)length)
      return 2;
  csv_fini(&parser, cell, record, &tally);
  csv_free(&parser);
  printf("records %ld columns %ld cells %ld bytes %ld\n", tally.records - 1, tally.columns,
         tally.cells, tally.bytes);
  return 0;
}
