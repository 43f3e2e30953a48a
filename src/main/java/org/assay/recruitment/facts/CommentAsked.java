package org.assay.recruitment.facts;

import org.assay.rules.Ground;

/** A score that the policy wants explained. */
public record CommentAsked(int value, Ground.Figure figure) {}
