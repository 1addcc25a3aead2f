package org.lumieres.guide.constraint;

/** The validation group of what a guide needs to be published, beside the default group that any guide obeys. */
public interface Publication {}
