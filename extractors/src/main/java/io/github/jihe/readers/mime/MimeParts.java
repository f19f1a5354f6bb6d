package io.github.jihe.readers.mime;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

/**
 * The parts of a MIME message (RFC 2045, 2046) that are not made of parts, in stored order. A mail
 * inside of a mail is one part.
 *
 * @param isWhole whether the message ends where it says; if not, parts may be missing behind these
 */
public record MimeParts(List<Part> parts, boolean isWhole) {
  /** Real mails have three levels; each one costs the parser time for every byte in it. */
  private static final int MAX_DEPTH = 20;

  private static final int MAX_PARTS = 100_000;

  /** What a header may hold; a line has no limit, for some programs write base64 without breaks. */
  private static final int HEADER_BYTES = 1 << 20;

  private static final MimeConfig CONFIG =
      MimeConfig.custom()
          .setMaxLineLen(-1)
          .setMaxHeaderCount(10_000)
          .setMaxHeaderLen(HEADER_BYTES)
          .setMaxContentLen(-1)
          .build();

  /**
   * One part.
   *
   * @param bytes as they were before they were made fit for mail
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
  public record Part(PartHead head, byte[] bytes) {}

  /** Notes that the parser met the end too early, and goes on. */
  private static final class EndMonitor extends DecodeMonitor {
    private boolean isCut;

    @Override
    public boolean warn(String error, String dropDesc) {
      isCut |= error.contains("prematurely");
      return false;
    }

    @Override
    public boolean isListening() {
      return true;
    }
  }

  /**
   * Splits a message; damage ends it early, and never throws.
   *
   * @param wanted the parts to decode; the others are passed over
   */
  public static MimeParts of(byte[] bytes, Predicate<PartHead> wanted) {
    EndMonitor monitor = new EndMonitor();
    MimeTokenStream tokens = new MimeTokenStream(CONFIG, monitor, null);
    tokens.setRecursionMode(RecursionMode.M_NO_RECURSE);
    int start = beginning(bytes);
    tokens.parse(new ByteArrayInputStream(bytes, start, bytes.length - start));
    List<Part> parts = new ArrayList<>();
    boolean isRead;
    try {
      isRead = read(tokens, wanted, parts);
    } catch (MimeException | IOException | RuntimeException e) {
      isRead = false; // what came before stands
    }
    return new MimeParts(List.copyOf(parts), isRead && !monitor.isCut);
  }

  private static boolean read(MimeTokenStream tokens, Predicate<PartHead> wanted, List<Part> parts)
      throws MimeException, IOException {
    Deque<Integer> alternatives = new ArrayDeque<>();
    int multiparts = 0;
    PartHead.Builder head = new PartHead.Builder();
    for (EntityState state = tokens.getState();
        state != EntityState.T_END_OF_STREAM;
        state = tokens.next()) {
      switch (state) {
        case T_START_HEADER -> head = new PartHead.Builder();
        case T_FIELD -> head.field(tokens.getField());
        case T_START_MULTIPART -> {
          int outer = alternatives.isEmpty() ? 0 : alternatives.peek();
          multiparts++;
          boolean begins =
              outer == 0
                  && tokens.getBodyDescriptor().getMimeType().equals("multipart/alternative");
          alternatives.push(begins ? multiparts : outer);
          if (alternatives.size() > MAX_DEPTH) {
            return false;
          }
        }
        case T_END_MULTIPART -> alternatives.pop();
        case T_BODY -> {
          int alternative = alternatives.isEmpty() ? 0 : alternatives.peek();
          PartHead made = head.build(tokens.getBodyDescriptor(), alternative);
          if (wanted.test(made)) {
            parts.add(new Part(made, tokens.getDecodedInputStream().readAllBytes()));
          }
          if (parts.size() >= MAX_PARTS) {
            return false;
          }
        }
        default -> {}
      }
    }
    return true;
  }

  /** Where the first header begins: some programs leave a mark or blank lines before it. */
  private static int beginning(byte[] bytes) {
    int start = bytes.length >= 3 && bytes[0] == (byte) 0xEF ? 3 : 0;
    while (start < bytes.length
        && (bytes[start] == '\r' || bytes[start] == '\n' || bytes[start] == ' ')) {
      start++;
    }
    return start;
  }
}
