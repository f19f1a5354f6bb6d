package io.github.jihe.reports;

import io.github.jihe.document.Block;
import io.github.jihe.document.Document;
import io.github.jihe.document.Paragraph;
import io.github.jihe.facts.FundMeasure;
import io.github.jihe.facts.FundRow;
import io.github.jihe.facts.FundSource;
import io.github.jihe.facts.Link;
import io.github.jihe.facts.Measure;
import io.github.jihe.facts.Statement;
import io.github.jihe.quantities.Characters;
import io.github.jihe.quantities.DigitSlip;
import io.github.jihe.quantities.Dimension;
import io.github.jihe.words.Sought;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the words around an amount say of whose it is. 支出 and 执行率 without a name of their own belong
 * to what their sentence has named: one source, one project of several, one indicator.
 */
final class SentenceScope {
  private static final String NUMBER =
      "(?:[一二三四五六七八九十\\d]{1,3}[、.．)]|\\([一二三四五六七八九十\\d]{1,3}\\)|[①-⑳])";

  private static final Pattern ITEM = Pattern.compile("^" + NUMBER + "([^,，。;；:：]+)");

  /** What an item that goes on about the whole money is called. */
  private static final Sought OF_MONEY =
      new Sought("资金|预算|支出|执行|到位|投入|经费|收支|拨付|使用|结余|结转|部门|单位|整体|概况|情况|总体|截[至止]|\\d{4}年");

  /** One project, or one indicator, with its own money. */
  private static final Sought ONE_PROJECT = new Sought("(?<![本该此各个总])(项目|工程|课题|标段)$");

  private static final Sought SOURCE =
      new Sought(
          "(中央|(?<!全)(省|市|县|区|州|盟|旗|本|上|自治区))(本级|级|直达)?(财政|预算|配套|专项|补助){0,2}(资金|补助|配套|拨款|经费)"
              + "|自筹(资金)?|单位资金|其他资金|一般债券?|专项债券?");

  /** 二是设备采购付款晚，执行率91%: one of several reasons or results. */
  private static final Pattern REASON = Pattern.compile("[一二三四五六七八九]是([^,，]+)");

  private static final Pattern MONEY = Pattern.compile("资金|预算|支出|执行|经费|拨付");

  private static final Sought SHARE = new Sought("第[一二三四五六\\d]批|追加|增配|增拨|调增|未支出|未使用|未执行|剩余|结余|结转");

  /** Between them 其中 lists parts, and what is behind the list may be the whole again. */
  private static final String ENDS = "。；;！？";

  private final Map<Integer, String> paragraphs = new HashMap<>();
  private final List<Statement> statements;

  SentenceScope(Document document, List<Statement> statements) {
    for (Block block : document.blocks()) {
      if (block instanceof Paragraph paragraph) {
        paragraphs.put(paragraph.location().block(), paragraph.text());
      }
    }
    this.statements = statements;
  }

  /** Whether a link is sure in spite of what stands in front of its figure in the same sentence. */
  boolean admits(Link link) {
    return link.agrees()
        || isSlip(link) && !isOfShare(link.statement())
        || isRateOf(link)
        || !isOfPart(link.statement())
            && !isOfOther(link)
            && !isOfShare(link.statement())
            && !isOfKind(link);
  }

  /** Whether the figures themselves tell that they are meant to be one. */
  static boolean isSureOf(Link link) {
    return link.agrees() || isSlip(link);
  }

  /** Rates of two parts are often near each other; only digits that changed places are a slip. */
  private static boolean isSlip(Link link) {
    BigDecimal told = link.statement().figure().inBase();
    BigDecimal table = link.tableFigure().inBase();
    return DigitSlip.between(told, table)
        && (link.statement().measure() != Measure.EXECUTION_RATE
            || digits(told).equals(digits(table)));
  }

  private static List<Integer> digits(BigDecimal value) {
    return value.stripTrailingZeros().unscaledValue().toString().chars().sorted().boxed().toList();
  }

  /** Whether the sentence, or the item of a list, has named a part that the amount may be of. */
  boolean isOfPart(Statement statement) {
    if (statement.kind() != FundSource.TOTAL) {
      return false;
    }
    String sentence = before(statement, ENDS);
    Matcher reason = REASON.matcher(sentence);
    boolean ofReason = reason.find() && !MONEY.matcher(reason.group(1)).find();
    return SOURCE.isIn(sentence) || ofReason || isOfItem(statement);
  }

  /** 第二批下达中央220万元, 未支出的178万元中，中央109万元: less than the whole of a source. */
  private boolean isOfShare(Statement statement) {
    return statement.kind() != FundSource.TOTAL
        && statement.kind() != FundSource.CARRY_OVER
        && SHARE.isIn(before(statement, ENDS));
  }

  /** Whether the text calls the table's figure 项目支出 or 基本支出: then it is not of the whole. */
  private boolean isOfKind(Link link) {
    return link.statement().kind() == FundSource.TOTAL
        && statements.stream()
            .filter(s -> s.kind() == FundSource.PROJECT || s.kind() == FundSource.BASIC)
            .map(Statement::figure)
            .filter(f -> f.quantity().unit().dimension() == Dimension.MONEY)
            .anyMatch(f -> f.inBase().compareTo(link.tableFigure().inBase()) == 0);
  }

  /** 3.河道保洁项目，预算80万元，支出75万元: the item is one project of several. */
  private boolean isOfItem(Statement statement) {
    String text = Characters.tight(paragraph(statement));
    Matcher item = ITEM.matcher(text);
    return item.find() && (!OF_MONEY.isIn(item.group(1)) || ONE_PROJECT.isIn(item.group(1)));
  }

  /** 支出912.40万元，执行率95.40%, where the row of the form has just this amount. */
  private boolean isRateOf(Link link) {
    List<Statement> amounts = amountsBefore(link.statement());
    return link.statement().measure() == Measure.EXECUTION_RATE
        && !amounts.isEmpty()
        && amounts.get(amounts.size() - 1).measure() == Measure.SPENT
        && link.row()
            .get(FundMeasure.EXECUTED)
            .filter(
                spent ->
                    spent.interval().meets(amounts.get(amounts.size() - 1).figure().interval()))
            .isPresent();
  }

  /** 支出162万元，执行率90%: a rate is of the amounts in front of it, whatever row has those. */
  private boolean isOfOther(Link link) {
    if (link.statement().kind() != FundSource.TOTAL) {
      return false;
    }
    List<Statement> amounts = amountsBefore(link.statement());
    return !amounts.isEmpty() && amounts.stream().noneMatch(amount -> isIn(link.row(), amount));
  }

  private static boolean isIn(FundRow row, Statement amount) {
    return row.figures().values().stream()
        .filter(figure -> figure.quantity().unit().comparable(amount.figure().quantity().unit()))
        .anyMatch(
            figure ->
                figure.interval().meets(amount.figure().interval())
                    || DigitSlip.between(figure.inBase(), amount.figure().inBase()));
  }

  /** The amounts that were budgeted, arrived or spent, in the same sentence in front of another. */
  private List<Statement> amountsBefore(Statement statement) {
    int at = statements.indexOf(statement);
    String sentence = before(statement, ENDS);
    List<Statement> amounts = new ArrayList<>();
    for (int i = at - 1; i >= 0 && isSameBlock(statements.get(i), statement); i--) {
      Statement other = statements.get(i);
      boolean told = sentence.contains(Characters.tight(other.figure().printed()));
      boolean money = other.figure().quantity().unit().dimension() == Dimension.MONEY;
      if (told && money && isOfRow(other.measure())) {
        amounts.add(other);
      }
    }
    Collections.reverse(amounts);
    return amounts;
  }

  private static boolean isOfRow(Measure measure) {
    return switch (measure) {
      case BUDGET, ADJUSTED_BUDGET, ARRIVED, SPENT, AMOUNT -> true;
      default -> false;
    };
  }

  /** The source that the sentence has named last in front of a bare amount. */
  Optional<FundSource> source(Statement statement) {
    if (statement.kind() != FundSource.TOTAL) {
      return Optional.empty();
    }
    int at = statements.indexOf(statement);
    String sentence = before(statement, ENDS);
    for (int i = at - 1; i >= 0 && isSameBlock(statements.get(i), statement); i--) {
      Statement other = statements.get(i);
      String subject = Characters.tight(other.subject());
      if (!sentence.contains(Characters.tight(other.figure().printed()))) {
        return Optional.empty();
      }
      if (other.kind() != FundSource.TOTAL && other.kind() != FundSource.NAMED) {
        return sentence.contains(subject) ? Optional.of(other.kind()) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isSameBlock(Statement one, Statement other) {
    return one.figure().source().location().block() == other.figure().source().location().block();
  }

  private String paragraph(Statement statement) {
    return paragraphs.getOrDefault(statement.figure().source().location().block(), "");
  }

  /** The words of the sentence in front of a statement's figure, without white space. */
  private String before(Statement statement, String ends) {
    String text = Characters.tight(paragraph(statement));
    String quote = Characters.tight(statement.figure().source().quote());
    int clause = text.indexOf(quote);
    if (clause < 0) {
      return "";
    }
    int figure = quote.indexOf(Characters.tight(statement.figure().printed()));
    int end = clause + Math.max(0, figure);
    int begin = end;
    while (begin > 0 && ends.indexOf(text.charAt(begin - 1)) < 0) {
      begin--;
    }
    return text.substring(begin, end);
  }
}
