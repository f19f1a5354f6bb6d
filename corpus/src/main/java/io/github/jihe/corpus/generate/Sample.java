package io.github.jihe.corpus.generate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One report before it is written into a file: a layout with slots, and what stands in them.
 *
 * @param name of the file, without its ending
 * @param template that made the layout
 * @param slots printed texts by key; only those that the layout uses
 */
public record Sample(
    String name,
    String template,
    Facts facts,
    List<Piece> layout,
    Map<String, String> slots,
    List<Claim> claims) {
  private static final Pattern SLOT = Pattern.compile("\\{([^{}]*)\\}");

  public Sample {
    layout = List.copyOf(layout);
    slots = Map.copyOf(slots);
    claims = List.copyOf(claims);
  }

  public boolean has(String key) {
    return slots.containsKey(key);
  }

  public String text(String key) {
    return slots.get(key);
  }

  /** The same report with another text in one slot. */
  public Sample with(String key, String text) {
    if (!slots.containsKey(key)) {
      throw new IllegalArgumentException("the layout has no slot " + key);
    }
    Map<String, String> changed = new LinkedHashMap<>(slots);
    changed.put(key, text);
    return new Sample(name, template, facts, layout, changed, claims);
  }

  /** The same report with one more slot. */
  Sample and(String key, String text) {
    Map<String, String> more = new LinkedHashMap<>(slots);
    more.put(key, text);
    return new Sample(name, template, facts, layout, more, claims);
  }

  /** The same report with another layout; slots that it no longer uses are left alone. */
  public Sample laidOut(List<Piece> other) {
    return new Sample(name, template, facts, other, slots, claims);
  }

  public Sample named(String other) {
    return new Sample(other, template, facts, layout, slots, claims);
  }

  /** A pattern's text as printed. */
  public String fill(String pattern) {
    Matcher matcher = SLOT.matcher(pattern);
    return matcher.replaceAll(
        slot -> Matcher.quoteReplacement(slots.getOrDefault(slot.group(1), slot.group())));
  }

  /** The keys of the slots that a layout uses. */
  static List<String> keys(List<Piece> layout) {
    return layout.stream()
        .flatMap(
            piece ->
                piece instanceof Sheet sheet
                    ? sheet.cells().stream().map(SheetCell::pattern)
                    : java.util.stream.Stream.of(((Piece.Line) piece).pattern()))
        .flatMap(pattern -> SLOT.matcher(pattern).results())
        .map(result -> result.group(1))
        .distinct()
        .toList();
  }
}
