package io.github.jihe.run;

import io.github.jihe.document.Document;
import io.github.jihe.facts.Report;

/** What was read of one file: the document and the facts in it. */
public record Extraction(Document document, Report report) {}
