/** Lines that stand alone, as quoted out of news: no more is known of their people than what one sentence tells. Marks and slots: see politics.ts. */
export const LINES = `
%p1 said he had never seen the letter.

According to %p1, the plan will cost $40 million.

"It makes no sense," %p1 says.

But %p1's critics are not convinced.

Both %p1 and %p2 deny it.

For %p1, this was a defeat.

%p1 was elected in 2012 and again in 2016.

The ruling is a blow to %p1, who had hoped to run.

He told %p1 that the money was gone.

What %p1 did not say is that [L %C1] had already paid.

In [L %T1], few people voted.

The road from [L %T1] to [L %T2] is closed.

[L %C1] has not won there since 1998.

She moved to [L %T1] with her husband, %P1, in 1974.

The [O %A1] has denied the report.

A spokesman for [O %B1] refused to comment.

He works for [O %B1] in [L %T1].

[O %B1] is the largest employer in [L %R1].

%P1, an [O %A1] economist, expects growth to slow.

The [O %A1]'s %P1 said the figures were wrong.

Neither [O %B1] nor [O %B2] answered.

The report by the [O %T1 Institute for Economic Research] was published on Monday.

Since %p1 took over, sales at [O %B1] have doubled.

At [O %T1], %p1 played alongside %P2.

[O %T1] won the cup in 1987.

The house in [L %T1] where %P1 was born is a museum.

%P1 (%T1) and %P2 (%T2) shared the prize.

Many voters in [L Northern %C1] support [P %p1].

[P %p1] supporters waved flags of [L %C1].

[P %p1]'s [X Law for a Better %C1] passed by one vote.

It is the [P %p1] family that owns [O %B1].

Lawyers for [P %p1] and [O %B1] met on Tuesday.

The [O %p1 administration] is divided over [L %C1].

Under [P %p1], the [O %R1 Party] moved to the left.

After the war, [P %p1] returned to [L %T1].

The company's founder, %P1, was from [L %T1], [L %R1].

On the left bank of the [L %B1] stands a statue of [P %p1].

She cited a study by %p1 and %p2 (2009).

Then the phone rang: it was [P %F1].

[P %F1] has lived in [L %T1] for ten years.

Mr. %p1, however, was not at home.

Critics say [O %A1] and [O %A2] do the same work.

The [O %D1 Navy] sent two ships to the [L Sea of %B1].

In the [L %T1] suburb of [L %B1], rents have doubled.

[L %T1]-born %P1 joined [O %B1] in May.

The treaty between [L %C1] and [L %C2] expired.

"[L %C1] is a beautiful country," %P1 told [O %A1 News].

Like [P %p1], he studied at [O %T1 University].

[P %p1], meanwhile, says [L %C1] should pay.

The two met through [P %F1], a friend from [L %T2].

Professor %p1's team at [O %T1] used mice.

Thousands of fans sang [P %p1]'s name.

That was before [O %B1] bought [O %p1 Foods].

Only [L %C1], [L %C2] and [L %C3] voted against.

He left [O %B1] for [O %A1] in 2003.

The deal gives [O %B1] a foothold in [L %C1].

"[P %F1], come here!" she cried.

[X %B1], a new phone, costs $300.

The song "[X %B1]" was written by %P1.

During the [X %B1 War], %p1 lived in [L %T1].

In the spring of 1848, [P %p1] wrote to [P %p2] from [L %T1].

Sales of the [X %B1 500] fell.
`;
