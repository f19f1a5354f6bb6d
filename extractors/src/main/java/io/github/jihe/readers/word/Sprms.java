package io.github.jihe.readers.word;

/**
 * Goes through the single property modifiers (MS-DOC 2.2.5) of a paragraph, a row or a run. A list
 * that breaks off ends early.
 */
final class Sprms {
  static final int P_ILVL = 0x260A;
  static final int P_ILFO = 0x460B;
  static final int P_IN_TABLE = 0x2416;
  static final int P_ROW_END = 0x2417;
  static final int P_DEPTH = 0x6649;
  static final int P_DEPTH_CHANGE = 0x664A;
  static final int P_INNER_CELL = 0x244B;
  static final int P_INNER_ROW_END = 0x244C;
  static final int P_OUTLINE = 0x2640;
  static final int C_DELETED = 0x0800;
  static final int C_HIDDEN = 0x083C;
  static final int C_STYLE = 0x4A30;
  static final int C_SYMBOL = 0x6A09;
  static final int C_FONT = 0x4A4F;
  static final int T_DEFINE = 0xD608;
  static final int T_DEFINE_OLD = 0xD606;
  static final int T_MERGE = 0x5624;
  static final int T_SPLIT = 0x5625;
  static final int T_VERTICAL_MERGE = 0xD62B;

  private final byte[] bytes;
  private int next;
  private int code;
  private int operand;
  private int size;

  /**
   * @param start 2 for a paragraph's list, which begins with the number of its style; else 0
   */
  Sprms(byte[] bytes, int start) {
    this.bytes = bytes;
    this.next = start;
  }

  /** Goes to the next modifier; false at the end. */
  boolean next() {
    if (next + 3 > bytes.length) {
      return false;
    }
    code = unsigned16(next);
    operand = next + 2;
    switch (code >> 13) {
      case 0, 1 -> size = 1;
      case 2, 4, 5 -> size = 2;
      case 3 -> size = 4;
      case 7 -> size = 3;
      default -> {
        if (code == T_DEFINE || code == T_DEFINE_OLD) {
          // The only modifiers with a size of two bytes, and it counts one of them.
          if (operand + 2 > bytes.length) {
            return false;
          }
          size = Math.max(0, unsigned16(operand) - 1);
          operand += 2;
        } else {
          size = bytes[operand] & 0xFF;
          operand++;
        }
      }
    }
    next = operand + size;
    return next <= bytes.length;
  }

  int code() {
    return code;
  }

  int size() {
    return size;
  }

  boolean isOn() {
    return bytes[operand] != 0;
  }

  /** A byte of the operand; 0 beyond its end. */
  int unsigned8(int index) {
    return index < size ? bytes[operand + index] & 0xFF : 0;
  }

  /** Two bytes of the operand; 0 beyond its end. */
  int operand16(int index) {
    return index + 2 <= size ? unsigned16(operand + index) : 0;
  }

  int signed16(int index) {
    return (short) operand16(index);
  }

  int signed32(int index) {
    return operand16(index) | operand16(index + 2) << 16;
  }

  private int unsigned16(int at) {
    return (bytes[at] & 0xFF) | (bytes[at + 1] & 0xFF) << 8;
  }
}
