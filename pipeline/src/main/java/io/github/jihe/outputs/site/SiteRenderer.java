package io.github.jihe.outputs.site;

import io.github.jihe.checks.Audit;
import io.github.jihe.checks.Evidence;
import io.github.jihe.checks.Finding;
import io.github.jihe.outputs.page.DocumentView;
import io.github.jihe.outputs.page.Mark;
import io.github.jihe.run.Extraction;
import io.github.jihe.run.Page;
import io.github.jihe.run.Renderer;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;

/** The document of a report page, with every place of every finding marked. */
public final class SiteRenderer implements Renderer {
  /** A browser still opens a page of this length at once. */
  private static final int LONGEST = 2_000_000;

  /** Places marked for one finding: a sum may have thousands of summands. */
  static final int MOST_PLACES = 100;

  private final int longest;

  public SiteRenderer() {
    this(LONGEST);
  }

  /** Shorter pages, in characters. */
  SiteRenderer(int longest) {
    this.longest = longest;
  }

  @Override
  public Page render(Extraction read, Audit audit) {
    List<Mark> marks = new ArrayList<>();
    List<String> names = FindingNames.of(audit.findings());
    for (int i = 0; i < names.size(); i++) {
      places(audit.findings().get(i), names.get(i), marks);
    }
    org.jsoup.nodes.Document page = org.jsoup.nodes.Document.createShell("");
    page.outputSettings(new OutputSettings().prettyPrint(false)); // Line breaks show in cells.
    Element body = page.body();
    new DocumentView(read.document(), marks, longest).appendTo(body, false);
    return new Page(body.html());
  }

  private static void places(Finding finding, String name, List<Mark> marks) {
    for (int i = 0; i < Math.min(MOST_PLACES, finding.evidence().size()); i++) {
      Evidence evidence = finding.evidence().get(i);
      String kind = i == 0 ? finding.severity().slug() : "operand";
      marks.add(new Mark(evidence.source(), List.of(kind), "", FindingNames.anchor(name, i), name));
    }
  }
}
