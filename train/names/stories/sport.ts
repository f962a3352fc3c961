/** Stories of sport: clubs called by their town, players by their surname, cups, leagues, grounds. Marks and slots: see politics.ts. */
export const SPORT = `
[O %T1] beat [O %T2] 2-1 on Saturday to go top of the [O Premier League].
%P1 headed the first goal and %p2 added a second before the break.
[O %T2] coach %P3 blamed the referee, %P4.
"We were asleep," %p3 said.
[O %T1] travel to [O Real %T3] next week.

Defender %P1 has signed a three-year deal with [O %T1 Rovers].
%p1, 24, spent last season on loan at [O AC %T2].
The [O %D1 Football Association] must still approve the transfer.
He has won 12 caps for [L %C1].

[O Bayern Munich] striker %P1 will miss the rest of the season.
%p1 tore a ligament in training, the club said.
[O Bayern] face [O Inter Milan] in the [X Champions League] on Tuesday.
[O Inter] have sold %P2 to [O %T1 FC].

%P1 won the [X %D1 Open] on Sunday, beating %P2 6-4, 7-5.
It was %p1's third title of the year.
%p2 double-faulted twice in the last game.
The final was played at [L %T1 Arena].

%P1 of %C1 took gold in the 1,500 meters at the [X World Championships] in %T1.
%P2 of %C2 was second and %D3 runner %P3 third.
%p1 ran the last lap in 53 seconds.
The [O International Association of Athletics Federations] confirmed the time.

The [O %T1 Bulls] traded guard %P1 to the [O %T2 Hawks] for two picks.
%p1 averaged 18 points.
"I love [L %T1]," %p1 wrote on [O Instagram].
The [O Hawks] lost to the [O Lakers] and the [O Celtics] last week.
The [O NBA] fined coach %P2 for remarks about [P %F1].

Pitcher %P1 struck out nine as the [O Yankees] beat [O Boston] 4-0.
[O Boston] manager %P2 was ejected in the fifth inning.
The [O Red Sox] have lost six in a row at [L Fenway Park].

[P %P1] rode the 14th stage of the [X Tour de France] from %T1 to %T2 in four hours.
%p1's [O Team Norvo] teammate %P2 crashed near %T3.
The [O World Anti-Doping Agency] said %p2 had missed a test.

Formula One driver %P1 took pole for the [X %D1 Grand Prix].
%p1's [O Ferrari] was a tenth of a second faster than %p2's [O Mercedes].
[O Red Bull] chief %P3 said his cars lacked grip at [L %T1].

[O %D1 Rugby Union] president %P1 named %P2 as coach of [L %C1].
%p2 played 40 times for [O %T1].
[L %C1] play [L %C2] in [L Cardiff] on November 12.

Midfielder %p1 scored from 30 yards.
Goalkeeper %p2 had no chance.
Substitute %P3 hit the bar.
Then %p1 was sent off.

[O FIFA] has suspended %P1, head of the [O %C1 Football Federation], for ten years.
Investigators say %p1 took bribes over the [X World Cup].
[O UEFA] declined to comment.
[O FIFA] president %P2 promised reforms in [L Zurich].

Skier %P1 won the downhill in [L %T1], ahead of [L %C1]'s %P2.
%p2 leads the overall standings.
[P %F1] said the course was icy.

[O %T1] 3, [O %T2] 3
[O %T3] 0, [O Sporting %T4] 1
[O %T1] need a point to stay up.

The [O Chicago Fire] hired %P1 from [O Ajax].
%p1 coached [O Dinamo %T1] and [O Olympique %T2] before that.
[O Ajax] fans booed [P %p1] on Sunday.
The derby against [O Feyenoord] drew 50,000 to the [L Johan Cruyff Arena].

Swimmer %P1 broke the world record in the 200-metre butterfly at the [X Olympic Games] in [L %T1].
%p1 trains at the [O University of %R1].
The [O %D1 Olympic Committee] gave her a car.

Boxer %P1 knocked out %P2 in the third round at [L Madison Square Garden].
Promoter %P3 wants a rematch in [L %T1].
%p2 went to hospital in [L %T2].

Hockey: [O %T1 Sharks] defenseman %P1 out six weeks
%p1 broke a wrist on Friday against the [O %T2 Wolves].
The [O NHL] will not review the hit by [P %p2].
`;
