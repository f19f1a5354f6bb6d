package io.github.jihe.readers.word;

/** What all stories of one .docx share. */
record DocxContext(DocxStyles styles, DocxNumbering numbering, Budget budget) {}
