/** Headlines, in which every word is written large: most capitals there name nothing. Marks and slots: see politics.ts. */
export const HEADLINES = `
%C1 Sends Troops to %C2
%D1 Court Frees Editor
Storm Shuts Roads, Schools
%p1 Vows to Fight On

%C1 Signs Gas Deal With %C2
Rebels Take Northern Town
Prices Rise as Drought Bites
%P1 Wins Vote in %T1

Hundreds Flee as River Bursts Its Banks
%T1 Mayor Quits Over Bribes
%B1 Cuts 900 Jobs
Doctors Fear New Wave of Flu

%C1 Warns %C2 Over Border Wall
Police Arrest Nine in Drug Raids
%p1 and %p2 Meet in %T1
Stocks Slide as Traders Await [O Fed] Ruling

Fire Guts Old Market Hall
Lawmakers Pass Tax Bill After Long Debate
%A1 Says Talks Have Failed
%p1's Lawyers Ask Judge to Drop Case

%C1, %C2 Trade Blame for Shelling
Farmers Protest New Import Rules
Bus Crash in %C1 Kills 20
%B1 to Buy %B2 for $3 Billion

Army Chief Says Coup Was Foiled
%C1 Holds First Vote Since War
%p1 Denies Report on Secret Bank Account
New Law Bans Plastic Bags

[O %T1] Beat [O %T2] to Reach Final
%p1 Double Sinks [O %T1]
Coach Blames Tired Legs
Fans Clash Before Derby

Leaders Urge Calm After Bombing in %T1
%D1 President Visits %C1
Teachers Strike Enters Third Week
Study Links Sugar to Heart Disease

GOVERNMENT LOSES VOTE ON BUDGET
TROOPS ENTER %T1
RESCUERS REACH TRAPPED MINERS
%C1 RECALLS ENVOY

Five Things to Know Before the Markets Open
What the New Rules Mean for Small Shops
Why %C1 Matters More Than Ever
How %p1 Lost the Plot

Opinion: A Bad Deal for Workers
Analysis: %C1's Hard Choices
Live Updates: Vote Count Begins
In Pictures: A Year of Floods

Peace Talks Set to Resume Next Week
%C1 Blocks Web Site Over Cartoon
Killer of %P1 Gets Life in Prison
Queen's Jewels Found in River

Women Lead Fight for Clean Water
Rights Groups Slam %D1 Arms Sales
%p1 Calls for Unity in Easter Speech
Bank Chief Warns of Slow Growth
`;
