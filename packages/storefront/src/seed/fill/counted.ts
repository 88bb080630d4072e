/** The same rows, and `progress` told of every thousand of them. */
export function* counted<Row>(rows: Iterable<Row>, progress: (rows: number) => void): Iterable<Row> {
  let untold = 0;
  for (const row of rows) {
    yield row;
    untold += 1;
    if (untold === 1000) {
      progress(untold);
      untold = 0;
    }
  }
  progress(untold);
}
