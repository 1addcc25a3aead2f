package org.lumieres.guide.model;

/** Whether an item of a task list is done. */
public enum TaskState {
    /** The box is empty. */
    TODO,
    /** The box is ticked. */
    DONE
}
