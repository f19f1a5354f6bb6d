package io.github.jihe.reports;

import io.github.jihe.facts.Entry;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.Source;
import io.github.jihe.quantities.Characters;
import io.github.jihe.quantities.Dimension;
import io.github.jihe.quantities.Mention;
import io.github.jihe.quantities.Numbers;
import io.github.jihe.quantities.Operator;
import io.github.jihe.words.Sought;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * A cell that tells target and result together: ≥95%，实际96.8%.
 *
 * @param target absent where the cell tells the result alone
 */
record JointCell(Optional<Entry> target, Entry actual) {
  private static final Sought BOTH =
      new Sought(
          "(.*?)[,，;；。、(](?:全年|本年|年末|年度)?(?:实际|实绩|完成)(?:完成|实现|达成)?(?:为|达到?|是|值|情况)?[:：]?([^,，;；]+?)[)]?[。；;]?");
  private static final Sought TARGET = new Sought("^(目标|目标值|指标值|标准|要求)?[:：为]?");

  static JointCell of(Entry cell) {
    Optional<Matcher> both = BOTH.whole(Characters.folded(cell.text()));
    return both.isEmpty()
        ? new JointCell(Optional.empty(), cell)
        : new JointCell(
            Optional.of(entry(TARGET.replaceFirst(both.get().group(1), ""), cell.source())),
            entry(both.get().group(2), cell.source()));
  }

  private static Entry entry(String words, Source source) {
    Optional<Mention> number = Numbers.mentionInCell(words);
    return new Entry(
        words.strip(),
        source,
        number.map(
            mention ->
                Figure.of(
                    mention.quantity(),
                    source,
                    mention.quantity().unit().dimension() == Dimension.NONE)),
        number.map(Mention::operator).orElse(Operator.NONE));
  }
}
