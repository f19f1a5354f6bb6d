package io.github.jihe.readers.sheet;

import io.github.jihe.document.Problem;
import io.github.jihe.readers.UnreadableFileException;
import java.io.UnsupportedEncodingException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hssf.util.RKUtil;
import org.apache.poi.util.CodePageUtil;

/** Reads the stream of an Excel 5 or 95 workbook (BIFF5), whose texts are bytes of a code page. */
final class Biff5Sheets {
  private static final int BOF = 0x809;
  private static final int EOF = 0x0A;
  private static final int FILE_PASS = 0x2F;
  private static final int WORKSHEET = 0x10;

  private final ByteBuffer data;
  private final Budget budget;
  private final List<SheetModel> sheets;
  private final CellFormats formats = new CellFormats();
  private final List<Integer> formatIds = new ArrayList<>();
  private final List<Bound> listed = new ArrayList<>();
  private Charset charset = Charset.forName("GB18030");
  private Optional<SheetModel> open = Optional.empty();
  private boolean isSheet;
  private int begun;
  private int depth;
  private int awaitedAt = -1;

  private record Bound(String name, int position, boolean hidden) {}

  Biff5Sheets(byte[] stream, Budget budget, List<SheetModel> sheets) {
    this.data = ByteBuffer.wrap(stream).order(ByteOrder.LITTLE_ENDIAN);
    this.budget = budget;
    this.sheets = sheets;
  }

  /**
   * Reads all records.
   *
   * @return whether the stream was whole
   */
  boolean read() throws UnreadableFileException {
    int at = 0;
    while (at + 4 <= data.limit()) {
      int type = data.getShort(at) & 0xffff;
      int length = data.getShort(at + 2) & 0xffff;
      at += 4;
      if (at + length > data.limit()) {
        return false;
      }
      try {
        record(type, at, length);
      } catch (IndexOutOfBoundsException e) {
        return false;
      }
      at += length;
    }
    return depth == 0;
  }

  private void record(int type, int at, int length) throws UnreadableFileException {
    switch (type) {
      case BOF -> begin(u16(at + 2));
      case EOF -> depth = Math.max(0, depth - 1);
      case FILE_PASS ->
          throw new UnreadableFileException(Problem.Code.ENCRYPTED, "文件已加密，请解除密码后重新报送");
      default -> {
        if (open.isEmpty()) {
          global(type, at, length);
        } else if (depth == 1 && isSheet) {
          cell(type, at, length, open.get());
        }
      }
    }
  }

  private void begin(int type) {
    depth++;
    if (depth > 1 || type == 5) {
      return;
    }
    List<Bound> ordered = listed.stream().sorted(Comparator.comparingInt(Bound::position)).toList();
    Bound bound = begun < ordered.size() ? ordered.get(begun) : new Bound("", 0, false);
    int number = listed.contains(bound) ? listed.indexOf(bound) + 1 : begun + 1;
    begun++;
    SheetModel sheet = new SheetModel(bound.name(), number, bound.hidden(), budget);
    open = Optional.of(sheet);
    isSheet = type == WORKSHEET;
    if (isSheet) {
      sheets.add(sheet);
    }
  }

  private void global(int type, int at, int length) {
    switch (type) {
      case 0x42 -> charset = codePage(u16(at));
      case 0x22 -> {
        if (u16(at) == 1) {
          formats.use1904();
        }
      }
      case 0x85 ->
          listed.add(
              new Bound(
                  string(at + 7, data.get(at + 6) & 0xff), data.getInt(at), data.get(at + 4) != 0));
      case 0x41E -> formats.define(u16(at), string(at + 3, data.get(at + 2) & 0xff));
      case 0xE0 -> formatIds.add(length >= 4 ? u16(at + 2) : 0);
      default -> {
        // Fonts, windows, names.
      }
    }
  }

  private void cell(int type, int at, int length, SheetModel sheet) throws UnreadableFileException {
    switch (type) {
      case 0x204, 0xD6 -> text(string(at + 8, u16(at + 6)), at, sheet);
      case 0x203 -> number(data.getDouble(at + 6), at, u16(at + 2), u16(at + 4), sheet);
      case 0x27E -> number(rk(at + 6), at, u16(at + 2), u16(at + 4), sheet);
      case 0xBD -> {
        for (int i = 0; 4 + i * 6 + 8 <= length; i++) {
          int rk = at + 4 + i * 6;
          number(rk(rk + 2), at, u16(at + 2) + i, u16(rk), sheet);
        }
      }
      case 0x06 -> formula(at, sheet);
      case 0x207 -> {
        if (awaitedAt >= 0) {
          text(string(at + 2, u16(at)), awaitedAt, sheet);
          awaitedAt = -1;
        }
      }
      case 0x205 -> flag(data.get(at + 6), data.get(at + 7) != 0, at, sheet);
      case 0x14, 0x15 -> {
        if (length > 1) {
          sheet.furniture(Texts.headerFooter(string(at + 1, data.get(at) & 0xff)));
        }
      }
      default -> {
        // Rows, columns, blanks.
      }
    }
  }

  private void formula(int at, SheetModel sheet) throws UnreadableFileException {
    if (u16(at + 12) != 0xffff) {
      number(data.getDouble(at + 6), at, u16(at + 2), u16(at + 4), sheet);
      return;
    }
    switch (data.get(at + 6)) {
      case 0 -> awaitedAt = at;
      case 1 -> flag(data.get(at + 8), false, at, sheet);
      case 2 -> flag(data.get(at + 8), true, at, sheet);
      default -> {
        // An empty text.
      }
    }
  }

  private void flag(byte value, boolean error, int at, SheetModel sheet)
      throws UnreadableFileException {
    String text = error ? XlsListener.error(value) : XlsListener.logical(value != 0);
    sheet.text(u16(at) + 1, u16(at + 2) + 1, text);
  }

  private void text(String text, int at, SheetModel sheet) throws UnreadableFileException {
    sheet.text(u16(at) + 1, u16(at + 2) + 1, format(u16(at + 4)).show(text));
  }

  private void number(double value, int at, int column, int style, SheetModel sheet)
      throws UnreadableFileException {
    Optional<BigDecimal> number = Numbers.of(value);
    if (number.isPresent()) {
      sheet.number(u16(at) + 1, column + 1, number.get(), format(style));
    }
  }

  private DisplayFormat format(int style) {
    return formats.byId(style < formatIds.size() ? formatIds.get(style) : 0);
  }

  private double rk(int at) {
    return RKUtil.decodeNumber(data.getInt(at));
  }

  private int u16(int at) {
    return data.getShort(at) & 0xffff;
  }

  private String string(int at, int length) {
    byte[] bytes = new byte[Math.min(length, Math.max(0, data.limit() - at))];
    data.get(at, bytes);
    return new String(bytes, charset);
  }

  private static Charset codePage(int number) {
    try {
      return number == 936
          ? Charset.forName("GB18030")
          : Charset.forName(CodePageUtil.codepageToEncoding(number & 0xffff));
    } catch (UnsupportedEncodingException | IllegalArgumentException e) {
      return Charset.forName("GB18030");
    }
  }
}
