package io.github.jihe.readers;

/**
 * How much one file may demand, so that a hostile one cannot stop a run.
 *
 * @param fileBytes size of the file
 * @param expandedBytes what its compressed parts may unpack to, all together
 * @param cells table cells in the whole document
 * @param characters characters of text in the whole document
 * @param pages pages of a paginated format
 */
public record Limits(long fileBytes, long expandedBytes, int cells, int characters, int pages) {

  /** Far above the largest real report, far below what hurts a machine. */
  public static final Limits DEFAULT =
      new Limits(256L << 20, 1L << 30, 2_000_000, 50_000_000, 5_000);
}
