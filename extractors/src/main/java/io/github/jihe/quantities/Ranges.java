package io.github.jihe.quantities;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Joins the two ends of a range into one number: 10-20%, 3至5个, 90（含）-100分. */
final class Ranges {
  private static final Pattern JOINT =
      Pattern.compile("\\s*(\\((不?含)[^()]{0,6}\\))?\\s*(-|--|~|～|—|——|–|至|到)\\s*");
  private static final int LONGEST_JOINT = 14;

  private Ranges() {}

  /** The range that the last mention and {@code end} make, if they make one. */
  static Optional<Mention> joined(String folded, List<Mention> mentions, Mention end) {
    if (mentions.isEmpty() || !end.isQuantity() || end.operator() != Operator.NONE) {
      return Optional.empty();
    }
    Mention begin = mentions.get(mentions.size() - 1);
    int gap = end.start() - begin.end();
    if (!begin.isQuantity()
        || begin.quantity().isRange()
        || gap < 1
        || gap > LONGEST_JOINT
        || !JOINT.matcher(folded.substring(begin.end(), end.start())).matches()) {
      return Optional.empty();
    }
    Quantity from = begin.quantity();
    Quantity to = end.quantity();
    boolean bare = from.unit().symbol().isEmpty();
    if (!bare && !from.unit().symbol().equals(to.unit().symbol())) {
      return Optional.empty();
    }
    Quantity range =
        new Quantity(
            from.value().min(to.value()),
            to.unit(),
            true,
            folded.substring(begin.start(), end.end()),
            to.per(),
            Optional.of(from.value().max(to.value())));
    return Optional.of(
        new Mention(begin.start(), end.end(), Mention.Kind.QUANTITY, begin.operator(), range));
  }
}
