package io.github.jihe.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.jihe.checks.across.Entry;
import io.github.jihe.checks.across.Printed;
import io.github.jihe.checks.across.Shelf;
import io.github.jihe.run.Scratch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.h2.Driver;

/**
 * A database in a temporary folder, which goes with it. What it keeps it keeps on disk, but for a
 * cache.
 *
 * <p>All methods throw {@link UncheckedIOException} if the disk fails.
 */
public final class DatabaseShelf implements Shelf {
  private static final int CACHE_KILOBYTES = 16 << 10;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path folder;
  private final Connection connection;
  private final PreparedStatement putEntry;
  private final PreparedStatement putPrinted;
  private final PreparedStatement getPrinted;
  private int entries;

  /** A new one, empty. */
  public DatabaseShelf() {
    try {
      folder = Scratch.folder("jihe-facts");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    boolean open = false;
    try {
      connection =
          new Driver()
              .connect(
                  "jdbc:h2:file:%s;CACHE_SIZE=%d;FILE_LOCK=NO;DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=10000;TRACE_LEVEL_FILE=0"
                      .formatted(folder.resolve("facts").toAbsolutePath(), CACHE_KILOBYTES),
                  new Properties());
      try (Statement setup = connection.createStatement()) {
        setup.execute(
            "CREATE TABLE entry (office VARCHAR NOT NULL, number INT NOT NULL, content VARCHAR,"
                + " PRIMARY KEY (office, number))");
        setup.execute("CREATE TABLE printed (number INT PRIMARY KEY, content VARCHAR)");
      }
      connection.setAutoCommit(false);
      putEntry = connection.prepareStatement("INSERT INTO entry VALUES (?, ?, ?)");
      putPrinted = connection.prepareStatement("INSERT INTO printed VALUES (?, ?)");
      getPrinted = connection.prepareStatement("SELECT content FROM printed WHERE number = ?");
      open = true;
    } catch (SQLException e) {
      throw failed(e);
    } finally {
      if (!open) {
        remove();
      }
    }
  }

  private static UncheckedIOException failed(SQLException e) {
    return new UncheckedIOException(new IOException(e));
  }

  @Override
  public void put(String office, Entry entry) {
    insert(putEntry, entry, office, entries++);
  }

  @Override
  public void put(int number, Printed printed) {
    insert(putPrinted, printed, number);
  }

  /** A row of these keys with this content behind them. */
  private void insert(PreparedStatement into, Object content, Object... keys) {
    try {
      for (int i = 0; i < keys.length; i++) {
        into.setObject(i + 1, keys[i]);
      }
      into.setString(keys.length + 1, JSON.writeValueAsString(content));
      into.executeUpdate();
      connection.commit();
    } catch (SQLException e) {
      throw failed(e);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Printed printed(int number) {
    try {
      getPrinted.setInt(1, number);
      try (ResultSet found = getPrinted.executeQuery()) {
        if (!found.next()) {
          throw new IllegalArgumentException("nothing kept under " + number);
        }
        return JSON.readValue(found.getString(1), Printed.class);
      }
    } catch (SQLException e) {
      throw failed(e);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void eachOffice(Consumer<List<Entry>> consumer) {
    try (PreparedStatement get =
        connection.prepareStatement(
            "SELECT content FROM entry WHERE office = ? ORDER BY office, number")) {
      for (String office : offices()) {
        get.setString(1, office);
        List<Entry> all = new ArrayList<>();
        try (ResultSet found = get.executeQuery()) {
          while (found.next()) {
            all.add(JSON.readValue(found.getString(1), Entry.class));
          }
        }
        consumer.accept(all);
      }
    } catch (SQLException e) {
      throw failed(e);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> offices() throws SQLException {
    List<String> offices = new ArrayList<>();
    try (Statement ask = connection.createStatement();
        ResultSet found = ask.executeQuery("SELECT DISTINCT office FROM entry ORDER BY office")) {
      while (found.next()) {
        offices.add(found.getString(1));
      }
    }
    return offices;
  }

  /** Removes what it kept. */
  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw failed(e);
    } finally {
      remove();
    }
  }

  private void remove() {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
