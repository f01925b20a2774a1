/// The central compilation: what all writers have put into the shared folder becomes one set of evaluations that
/// count, with a balance that says where every record went.
@NullMarked
package se.medlyss.application.compilation;

import org.jspecify.annotations.NullMarked;
