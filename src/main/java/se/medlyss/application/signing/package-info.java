/// Keys and signatures: who wrote a record. Only `java.*`; knows no record and no store.
@NullMarked
package se.medlyss.application.signing;

import org.jspecify.annotations.NullMarked;
