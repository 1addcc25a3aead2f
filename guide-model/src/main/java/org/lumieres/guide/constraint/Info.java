package org.lumieres.guide.constraint;

import jakarta.validation.Payload;

/** The payload of a constraint whose violation is advice. A constraint without a severity as payload is an error. */
public interface Info extends Payload {}
