package io.github.jihe.readers.word;

import io.github.jihe.readers.parts.Budget;

/** What all stories of one .docx share. */
record DocxContext(DocxStyles styles, DocxNumbering numbering, Budget budget) {}
