package io.github.jihe.quantities;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Walks once through a text and collects its numbers. One use, one thread. */
final class NumberScanner {
  private static final Set<String> BARE_MULTIPLIERS =
      Set.of("万", "亿", "十万", "百万", "千万", "万亿", "千亿", "百亿", "十亿");

  /** Units that Chinese numerals may count; 二期 and 三门 are no counts. */
  private static final Set<String> CHINESE_COUNTED =
      Set.of(
          "元", "元整", "万元", "个", "项", "名", "人", "家", "户", "次", "人次", "件", "台", "套", "辆", "处", "座",
          "所", "份", "种", "批", "场", "天", "年", "个月", "小时", "亩", "公里", "平方米", "米", "吨", "间", "张", "例",
          "起", "宗", "笔", "倍", "栋", "月", "日", "个百分点", "百分点", "工作日", "个工作日", "条", "篇", "期", "盏");

  /** What a single 一 may count without being a part of another word, such as 一次性, 一个, 一家. */
  private static final Set<String> COUNTED_BY_ONE =
      Set.of("名", "人", "台", "辆", "处", "座", "所", "元", "万元");

  private static final String NOT_BEFORE_NUMERAL = "第统逐唯惟之单专同归划合其某每任另";
  private static final Pattern MULTIPLIER = Pattern.compile("^[百千万亿]+(?=.)");
  private static final String PERCENT_OF = "百分之";

  private final String text;
  private final String folded;
  private final List<Mention> mentions = new ArrayList<>();

  NumberScanner(String text) {
    this.text = text;
    this.folded = Characters.folded(text);
  }

  /** Whether there is anything in a text that a number could begin with. */
  static boolean mayFind(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9' || c >= '０' && c <= '９' || c == '百' || ChineseNumerals.begins(c)) {
        return true;
      }
    }
    return false;
  }

  List<Mention> scan() {
    int at = 0;
    while (at < folded.length()) {
      char c = folded.charAt(at);
      if (ArabicNumerals.isDigit(c)) {
        at = arabic(at);
      } else if (c == '百' && folded.startsWith(PERCENT_OF, at)) {
        at = percentInWords(at);
      } else if (ChineseNumerals.begins(c)) {
        at = chinese(at);
      } else {
        at++;
      }
    }
    return mentions;
  }

  private int arabic(int start) {
    ArabicNumerals.Run run = ArabicNumerals.read(folded, start);
    if (run.value().isEmpty()) {
      Mention.Kind kind = NumberKinds.ofUnreadable(folded.substring(start, run.end()));
      mentions.add(nameless(start, run.end(), kind));
      return run.end();
    }
    int signed = signStart(start);
    BigDecimal value = run.value().get();
    if (signed < start && folded.charAt(signed) == '-') {
      value = value.negate();
    }
    return add(signed, run.end(), value);
  }

  private Mention nameless(int start, int end, Mention.Kind kind) {
    Quantity none = new Quantity(BigDecimal.ZERO, Unit.NONE, false, text.substring(start, end));
    return new Mention(start, end, kind, Operator.NONE, none);
  }

  /** A dash behind another number, a letter or a bracket joins; elsewhere it is a sign. */
  private int signStart(int start) {
    if (start == 0 || "-+".indexOf(folded.charAt(start - 1)) < 0) {
      return start;
    }
    int before = start - 2;
    while (before >= 0 && folded.charAt(before) == ' ') {
      before--;
    }
    if (before < 0) {
      return start - 1;
    }
    char c = folded.charAt(before);
    boolean joins =
        ArabicNumerals.isLatinOrDigit(c)
            || ")-+—%〕]".indexOf(c) >= 0
            || !mentions.isEmpty() && last().end() == before + 1;
    return joins ? start : start - 1;
  }

  private Mention last() {
    return mentions.get(mentions.size() - 1);
  }

  private record UnitSpan(int end, String symbol, boolean loose) {}

  private UnitSpan unitAfter(int digitsEnd) {
    int at = digitsEnd;
    while (at < folded.length() && at - digitsEnd < 2 && folded.charAt(at) == ' ') {
      at++;
    }
    boolean loose = isLoose(at);
    at += loose ? 1 : 0;
    String word = UnitWords.wordAt(folded, at);
    if (!word.isEmpty()) {
      return new UnitSpan(behindOther(at + word.length()), word, loose);
    }
    String multiplier = UnitWords.multiplierAt(folded, at);
    if (multiplier.isEmpty()) {
      return new UnitSpan(digitsEnd, "", false);
    }
    at += multiplier.length();
    boolean looseInside = isLoose(at);
    int unitAt = looseInside ? at + 1 : at;
    word = UnitWords.wordAt(folded, unitAt);
    if (!word.isEmpty()) {
      int end = behindOther(unitAt + word.length());
      return new UnitSpan(end, multiplier + word, loose || looseInside);
    }
    return BARE_MULTIPLIERS.contains(multiplier)
        ? new UnitSpan(unitAt, multiplier, loose || looseInside)
        : new UnitSpan(digitsEnd, "", false);
  }

  /** Behind the other unit of 180台(套), which counts the same things. */
  private int behindOther(int at) {
    if (at >= folded.length() || folded.charAt(at) != '(') {
      return at;
    }
    int close = at + 1 + UnitWords.wordAt(folded, at + 1).length();
    boolean other = close > at + 1 && close < folded.length() && folded.charAt(close) == ')';
    return other ? close + 1 : at;
  }

  private boolean isLoose(int at) {
    return at < folded.length() && "余多".indexOf(folded.charAt(at)) >= 0;
  }

  private int add(int start, int digitsEnd, BigDecimal value) {
    UnitSpan unit = unitAfter(digitsEnd);
    boolean percentWord = unit.symbol().isEmpty() && folded.startsWith(PERCENT_OF, start - 3);
    int first = percentWord ? start - PERCENT_OF.length() : start;
    Unit read = percentWord ? Unit.PERCENT : Unit.of(unit.symbol());
    Mention.Kind kind =
        percentWord ? Mention.Kind.QUANTITY : NumberKinds.of(folded, start, digitsEnd, read);
    return add(first, unit, read, value, kind);
  }

  private int add(int start, UnitSpan unit, Unit read, BigDecimal value, Mention.Kind kind) {
    int perEnd = NumberWords.perEnd(folded, unit.end());
    boolean forEach =
        kind == Mention.Kind.QUANTITY && !unit.symbol().isEmpty() && perEnd > unit.end();
    String per = forEach ? folded.substring(unit.end(), perEnd).replaceAll("^[/·•]|每", "") : "";
    NumberWords.Before before = NumberWords.before(folded, start);
    NumberWords.After after = NumberWords.after(folded, forEach ? perEnd : unit.end());
    Operator operator = before.operator() != Operator.NONE ? before.operator() : after.operator();
    boolean boundedBehind = after.operator() != Operator.NONE && before.operator() == Operator.NONE;
    boolean approximate = before.hedged() || after.hedged() || unit.loose() || boundedBehind;
    Quantity quantity =
        new Quantity(
            value,
            read,
            approximate,
            text.substring(start, after.end()).strip(),
            per,
            Optional.empty());
    Mention mention = new Mention(before.start(), after.end(), kind, operator, quantity);
    Optional<Mention> range = Ranges.joined(folded, mentions, mention);
    if (range.isPresent()) {
      mentions.set(mentions.size() - 1, quoted(range.get()));
    } else {
      mentions.add(mention);
    }
    return Math.max(after.end(), unit.end());
  }

  private Mention quoted(Mention range) {
    Quantity q = range.quantity();
    String words = text.substring(range.start(), range.end()).strip();
    return new Mention(
        range.start(),
        range.end(),
        range.kind(),
        range.operator(),
        new Quantity(q.value(), q.unit(), q.approximate(), words, q.per(), q.upTo()));
  }

  private int percentInWords(int start) {
    int at = start + PERCENT_OF.length();
    int end = ChineseNumerals.end(folded, at);
    if (folded.startsWith("百", at)) {
      return add(
          start,
          new UnitSpan(at + 1, "%", false),
          Unit.PERCENT,
          new BigDecimal(100),
          Mention.Kind.QUANTITY);
    }
    Optional<BigDecimal> value = decimalInWords(at, end);
    if (value.isEmpty()) {
      return at;
    }
    int stop = fractionEnd(end);
    return add(
        start, new UnitSpan(stop, "%", false), Unit.PERCENT, value.get(), Mention.Kind.QUANTITY);
  }

  private int fractionEnd(int wholeEnd) {
    return folded.startsWith("点", wholeEnd)
        ? Math.max(wholeEnd, plainDigitsEnd(wholeEnd + 1))
        : wholeEnd;
  }

  private int plainDigitsEnd(int from) {
    int end = from;
    while (end < folded.length() && "〇零一二三四五六七八九".indexOf(folded.charAt(end)) >= 0) {
      end++;
    }
    return end == from ? from - 1 : end;
  }

  private Optional<BigDecimal> decimalInWords(int start, int wholeEnd) {
    Optional<BigDecimal> whole = ChineseNumerals.value(folded.substring(start, wholeEnd));
    int end = fractionEnd(wholeEnd);
    if (whole.isEmpty() || end == wholeEnd) {
      return whole;
    }
    StringBuilder digits = new StringBuilder(whole.get().toPlainString()).append('.');
    for (int i = wholeEnd + 1; i < end; i++) {
      digits.append("零一二三四五六七八九".indexOf(folded.charAt(i) == '〇' ? '零' : folded.charAt(i)));
    }
    return Optional.of(new BigDecimal(digits.toString()));
  }

  private int chinese(int start) {
    int end = ChineseNumerals.end(folded, start);
    String numerals = folded.substring(start, end);
    if (start > 0 && NOT_BEFORE_NUMERAL.indexOf(folded.charAt(start - 1)) >= 0) {
      return end;
    }
    Optional<BigDecimal> year = ChineseNumerals.year(numerals);
    if (year.isPresent() && folded.startsWith("年", end)) {
      return add(
          start, new UnitSpan(end + 1, "年", false), Unit.of("年"), year.get(), Mention.Kind.YEAR);
    }
    if (folded.startsWith("分之", end)) {
      return fraction(start, numerals, end + 2);
    }
    Optional<BigDecimal> value = decimalInWords(start, end);
    int stop = fractionEnd(end);
    UnitSpan unit = unitAfter(stop);
    if (value.isEmpty() || !isCount(start, numerals, unit)) {
      return Math.max(end, start + 1);
    }
    boolean date = unit.symbol().equals("月") || unit.symbol().equals("日");
    Mention.Kind kind = date ? Mention.Kind.DATE : Mention.Kind.QUANTITY;
    return add(start, unit, Unit.of(unit.symbol()), value.get(), kind);
  }

  private boolean isCount(int start, String numerals, UnitSpan unit) {
    String word = MULTIPLIER.matcher(unit.symbol()).replaceFirst("");
    if (!CHINESE_COUNTED.contains(word) && !CHINESE_COUNTED.contains(unit.symbol())) {
      return false;
    }
    boolean one = numerals.equals("一");
    boolean phrase = one && folded.startsWith("一", unit.end());
    boolean place =
        (word.equals("台") || word.equals("家")) && startsWithAny(unit.end(), "山", "县", "渠");
    boolean stage = word.equals("期") && start > 0 && "共有开办".indexOf(folded.charAt(start - 1)) < 0;
    return !phrase
        && !place
        && !stage
        && (!one || COUNTED_BY_ONE.contains(word))
        && !numerals.equals("二");
  }

  private boolean startsWithAny(int at, String... words) {
    for (String word : words) {
      if (folded.startsWith(word, at)) {
        return true;
      }
    }
    return false;
  }

  /** 四分之三 is known to no decimals: what is printed is exact, what is stored may be cut. */
  private int fraction(int start, String below, int at) {
    int end = ChineseNumerals.end(folded, at);
    Optional<BigDecimal> bottom = ChineseNumerals.value(below);
    Optional<BigDecimal> top = ChineseNumerals.value(folded.substring(at, end));
    if (bottom.isEmpty() || top.isEmpty() || top.get().compareTo(bottom.get()) >= 0) {
      return end;
    }
    BigDecimal share =
        top.get()
            .multiply(new BigDecimal(100))
            .divide(bottom.get(), 2, java.math.RoundingMode.HALF_UP);
    return add(start, new UnitSpan(end, "%", false), Unit.PERCENT, share, Mention.Kind.QUANTITY);
  }
}
