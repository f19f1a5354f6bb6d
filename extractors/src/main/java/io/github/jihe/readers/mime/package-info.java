/**
 * Messages made of parts (MIME), as mails and web archives are.
 *
 * <p>Enters: the bytes of a message. Leaves: its parts, each with its type, its file's name and its
 * bytes as they were before they were made fit for mail. Knows no format of a part.
 */
package io.github.jihe.readers.mime;
