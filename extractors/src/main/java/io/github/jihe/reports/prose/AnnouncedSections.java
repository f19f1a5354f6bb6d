package io.github.jihe.reports.prose;

import io.github.jihe.document.Block;
import io.github.jihe.document.Document;
import io.github.jihe.document.Heading;
import io.github.jihe.document.Paragraph;
import io.github.jihe.facts.Relation;
import io.github.jihe.quantities.Characters;
import io.github.jihe.words.Sought;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/**
 * How many problems and proposals a report says that it has (发现主要问题5个，提出建议4条), against the numbered
 * items of the section of that name.
 */
final class AnnouncedSections {
  private static final String COUNT = "(\\d{1,2}|[一二两三四五六七八九十])\\s?(?:个|项|条|点|类|方面的?)";

  private static final Sought PROBLEMS =
      new Sought(
          "(?:主要|突出)(?:的)?问题(?:共|有|为|共计)?" + COUNT + "(?!方面)|" + COUNT + "(?:主要|突出)(?:的)?问题");
  private static final Sought PROPOSALS =
      new Sought(
          "(?:提出|有关|相关|改进|对策)?建议(?:共|有|为)?" + COUNT + "|" + COUNT + "(?:有关|相关|改进|对策|整改)*(?:意见)?建议");

  private static final Sought PROBLEM_HEADING =
      new Sought("(发现|存在)?的?(主要|突出)?的?问题((及|和|与|、)(原因|不足|其?原因分析))?(分析)?");
  private static final Sought PROPOSAL_HEADING = new Sought("(有关|相关|改进|对策|工作|意见和|意见与)*(的)?建议(意见)?");

  /** The number of a heading or item. */
  private static final String NUMBER =
      "^(?:第?[一二三四五六七八九十]{1,3}[、.部章]|\\([一二三四五六七八九十]{1,3}\\)|\\d{1,2}(?:\\.\\d{1,2})*[、.]?)分?";

  private static final Sought LEADING = new Sought(NUMBER);

  /** Such differences may be slips; greater ones mean that something else is counted. */
  private static final int MOST_APART = 2;

  private static final int LONGEST_HEADING = 24;

  private AnnouncedSections() {}

  /** What the first paragraph that counts the problems says of them and of the proposals. */
  static List<Relation> read(Document document) {
    List<Block> blocks = document.blocks();
    for (Block block : blocks) {
      String plain = Characters.folded(printed(block));
      Optional<MatchResult> problems =
          isProblemSection(block) ? Optional.empty() : PROBLEMS.firstIn(plain);
      if (problems.isPresent()) {
        return Stream.concat(
                compare(blocks, block, problems.get(), PROBLEM_HEADING, "问题").stream(),
                PROPOSALS
                    .firstIn(plain)
                    .flatMap(told -> compare(blocks, block, told, PROPOSAL_HEADING, "建议"))
                    .stream())
            .toList();
      }
    }
    return List.of();
  }

  private static boolean isProblemSection(Block block) {
    return block instanceof Heading || PROBLEM_HEADING.isIn(block.location().heading());
  }

  private static Optional<Relation> compare(
      List<Block> blocks, Block block, MatchResult told, Sought heading, String noun) {
    String number = told.group(1) != null ? told.group(1) : told.group(2);
    int announced = EnumerationGrammar.number(number);
    List<String> section = section(blocks, heading);
    int items = section.isEmpty() ? 0 : SectionItems.count(section, announced);
    if (items < 2 || Math.abs(items - announced) > MOST_APART) {
      return Optional.empty();
    }
    Passage passage = Passage.of(block.location(), printed(block));
    return Optional.of(
        new Relation.Enumeration(announced, items, noun, passage.source(told.start(), told.end())));
  }

  /** The paragraphs of the only section under such a heading. */
  private static List<String> section(List<Block> blocks, Sought wanted) {
    List<List<String>> sections = new ArrayList<>();
    int level = 0;
    for (Block block : blocks) {
      if (block instanceof Heading heading && (level == 0 || heading.level() <= level)) {
        boolean opens = isTitled(heading.text(), wanted);
        level = opens ? heading.level() : 0;
        if (opens) {
          sections.add(new ArrayList<>());
        }
      } else if (level > 0) {
        sections.get(sections.size() - 1).add(Characters.folded(printed(block)).strip());
      }
    }
    return sections.size() == 1 ? sections.get(0) : List.of();
  }

  private static boolean isTitled(String heading, Sought wanted) {
    String tight = Characters.tight(Characters.folded(heading));
    return tight.length() <= LONGEST_HEADING && wanted.is(LEADING.replaceFirst(tight, ""));
  }

  private static String printed(Block block) {
    return block instanceof Paragraph paragraph
        ? paragraph.text()
        : block instanceof Heading heading ? heading.text() : "";
  }
}
