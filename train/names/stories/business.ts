/** Stories of business: companies of every build, brands, banks, analysts, markets. Marks and slots: see politics.ts. */
export const BUSINESS = `
[O %B1] said on Monday it would buy [O %B2] for $4.2 billion in cash.
Shares in [O %B2] jumped 30 percent in %T1.
[O %B1] chief executive %P1 said the deal would close by June.
%P2 of [O %p3 Capital] called the price "rich."
[O JPMorgan Chase] and [O %p4 & Co.] advised the buyer.

[O %p1 Motors] will cut 3,000 jobs at its plants in %T1 and %T2.
The [O %R1 Metalworkers Union] called a strike.
[O %p1 Motors], which belongs to [O %B1 Holding AG] of %T3, lost $200 million last year.
Chairman %P2 met Economy Minister %P3 in [L Berlin].

[O %A1] and [O %A2] agreed to merge their shipping arms.
[O %A1] is based in %T1, [O %A2] in %T2.
The [O European Commission] must approve the deal.
[O %A2] spokesman %P1 would not say how many ships will be sold.

[O Amazon] opened a warehouse near %T1, its fifth in %C1.
[O Walmart], [O Tesco] and [O Carrefour] have warehouses nearby.
Mayor %P1 said [O Amazon] would hire 2,000 people.
[O Amazon Web Services] made most of the profit.

[O Facebook] founder %P1 told the [O Senate Commerce Committee] that [O Facebook] had made mistakes.
[O Twitter] and [O Google] lawyers will testify on Wednesday.
Users of [X Instagram] and [X WhatsApp] were not affected.
Senator %P2 asked %p1 about [O %B1 Analytica], a firm in [L London].

The [O Federal Reserve] raised rates, and the [X Nikkei] fell 2 percent.
[O Toyota], [O Honda] and [O Sony] led the losses in [L Tokyo].
In [L Frankfurt] the [X DAX] lost 150 points; [O Siemens] and [O BMW] were hit.
"The [O Fed] moved too soon," said %P1, an economist at [O Barclays].

[O %B1 Airlines] flight 614 from %T1 to %T2 turned back after an engine fire.
The plane, an [X Airbus A320], landed at [L %T1 International Airport].
[O Airbus] and [O Rolls-Royce] have sent engineers.
Pilot %P1 was praised by the [O Civil Aviation Authority].

%P1 and %P2 started [O %B1] in a garage in [L Palo Alto] in 2011.
[O %B1] now has offices in [L San Francisco], [L Dublin] and [L Bangalore].
Investors include [O %p3 Ventures] and [O SoftBank].
%p1 still writes code; %p2 left for [O Uber].

[O %p1, %p2 & %p3], a law firm in %T1, sued [O Bank of America] on Tuesday.
The suit says [O BofA] hid losses at its [O Merrill Lynch] unit.
Judge %P4 of the [O U.S. District Court for the Southern District of New York] will hear it.

Oil prices fell after [O OPEC] ministers met in [L Vienna].
[O BP], [O Shell] and [O %B1 Petroleum] cut spending in the [L Gulf of Mexico] and the [L North Sea].
[L Russia]'s [O Rosneft] and [O Gazprom] did not follow.
Analyst %P1 of [O %B2 Research] expects $60 a barrel.

The [O %C1 Central Bank] took over [O Banco %T1] and [O %p1 Trust] on Sunday.
Depositors lined up in %T1 and %T2.
Governor %P2 said the [O Deposit Insurance Fund] would pay.
[O Moody's] cut [L %C1]'s rating; [O Standard & Poor's] and [O Fitch] may follow.

[O %B1 Pharma] won approval from the [O Food and Drug Administration] for its drug [X %B2].
[O Pfizer] and [O Novartis] sell rival drugs.
Dr. %P1 of [O %T1 General Hospital] led the trial.
The [O FDA] asked for more data in March.

[O %B1 Ltd.] of %T1 and [O %A1 Corp.] of %T2 were fined by the [O Competition Authority].
The two firms and [O Grupo %p1] had fixed the price of cement since 2004.
[O %A1] will appeal.
%P2, who owns 40 percent of [O %B1], lives in [L Monaco].

Publisher %P1 sold the [O %T1 Herald] and the [O %R1 Daily News] to [O %B1 Media Group].
Editor %P2 and columnist %P3 resigned.
The [O Herald] was founded in 1871.
The [O National Union of Journalists] fears cuts.

Farmers in %R1 say [O Monsanto] and [O %B1 Seeds] charge too much.
The [O %R1 Farmers' Association] took the case to the [O Ministry of Agriculture].
[O Monsanto]'s lawyer, %P1, called the claims false.
Corn comes from [L Iowa], wheat from [L Ukraine].

Former [O %A1] executive %P1 pleaded guilty to fraud.
%p1 moved $9 million through [O %B1 Bank] in [L Cyprus] to a firm in the [L Cayman Islands].
Prosecutors also charged %P2, of [O PricewaterhouseCoopers].
`;
