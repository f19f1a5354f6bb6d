package io.github.jihe.reports.wording;

import io.github.jihe.facts.Source;
import io.github.jihe.facts.wording.UnitName;
import io.github.jihe.words.Sought;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds offices with their places: 青禾县水务局. */
final class UnitReader {
  private static final Pattern ACTS =
      Pattern.compile(
          "(?![和与及等的])\\p{IsHan}{0,6}(组织|开展|实施|完成|依托|利用|严格|建立|制定|落实|负责|按照|对|将|编制|建成|投入|加强|坚持|保障|支出|发放|救助|培训|服务|改造)");

  /** 会同县民政局 is our own county's office, with which something is done. */
  private static final String VERBS =
      "会同|联合|协同|配合|协助|协调|对接|联系|会商|商请|报请|报送|报经|上报|提请|抄送|函告|函请|督促|指导|支持|委托|邀请|责成|"
          + "依托|通过|根据|依据|按照|征求|听取|接受|涉及|包括|以及|经过|移交|移送|转交|提交|争取|邀约|组织";

  private final Sought name;

  UnitReader(Terms terms) {
    String places = String.join("", terms.places());
    String offices = String.join("|", terms.offices());
    this.name =
        new Sought(
            "(?<!\\p{IsHan})(?![与和及同由向对在从经按请])(\\p{IsHan}{2,4}?(?<![由在向与及为将被按从经对以]|%s)[%s])((?:(?![%s])\\p{IsHan}){1,10}?(?:%s))(?!\\p{IsHan}{0,2}长)"
                .formatted(VERBS, places, places, offices));
  }

  /** Who opens a sentence and does something: 青禾县水务局组织验收. */
  private static boolean acts(String text, int start, int end) {
    boolean opens = start == 0 || "。；;".indexOf(text.charAt(start - 1)) >= 0;
    return opens && ACTS.matcher(text.substring(end)).lookingAt();
  }

  List<UnitName> read(Piece piece) {
    List<UnitName> units = new ArrayList<>();
    for (MatchResult found : name.allIn(piece.folded())) {
      Source source = piece.quote(found.start(), found.end());
      boolean evaluated =
          source.quote().contains("自评")
              || source.quote().contains("绩效")
              || acts(piece.folded(), found.start(), found.end());
      units.add(new UnitName(found.group(1), found.group(2), evaluated, source));
    }
    return units;
  }
}
