package org.lumieres.guide.constraint;

import jakarta.validation.Payload;

/** The payload of a constraint whose violation is a warning. A constraint without a severity as payload is an error. */
public interface Warning extends Payload {}
