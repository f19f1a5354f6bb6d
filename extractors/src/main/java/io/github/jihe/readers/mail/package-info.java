/**
 * Mails (电子邮件): their text, and the files that came with them.
 *
 * <p>Enters: the bytes of a mail as it is sent (.eml) or as Outlook keeps it (.msg). Leaves: the
 * text of the mail itself as a document, and its attachments, each with its name and bytes.
 */
package io.github.jihe.readers.mail;
