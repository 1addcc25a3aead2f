package org.lumieres.guide.loader.markdown;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Notes where each value of the model was written, by the value's identity: conversion need not know where in the model
 * a value will end up. Notes nothing when it is off.
 */
final class Trace {
    private final boolean on;
    private final IdentityHashMap<Object, Span> values = new IdentityHashMap<>();
    private final IdentityHashMap<Object, List<Part>> parts = new IdentityHashMap<>();

    /** A value that is no node: an attribute, by the path of components that leads to it ({@code source/date}). */
    record Part(String path, Span span) {}

    private Trace(boolean on) {
        this.on = on;
    }

    static Trace on() {
        return new Trace(true);
    }

    static Trace off() {
        return new Trace(false);
    }

    boolean isOn() {
        return on;
    }

    /** Notes the place of a value; a place said before stays when this one is unknown. */
    void value(Object value, Span span) {
        if (on && span.isKnown()) {
            values.put(value, span);
        }
    }

    /** Notes the place of a part of a value. */
    void part(Object value, String path, Span span) {
        if (on && span.isKnown()) {
            parts.computeIfAbsent(value, unseen -> new ArrayList<>()).add(new Part(path, span));
        }
    }

    /** Gives a value that replaces another the other's place and the places of its parts. */
    <T> T replace(Object old, T value) {
        if (on) {
            value(value, of(old));
            partsOf(old).forEach(part -> part(value, part.path(), part.span()));
        }
        return value;
    }

    Span of(Object value) {
        return values.getOrDefault(value, Span.NONE);
    }

    List<Part> partsOf(Object value) {
        return parts.getOrDefault(value, List.of());
    }
}
