package html

// The named characters of HTML 5: on each line the text, then its names; ! follows those that need no semicolon.
const names = "" +
	"\u0009 Tab\n\u000a NewLine\n! excl\n\" QUOT! quot!\n# num\n$ dollar\n% percnt\n& AMP! amp!\n' apos\n( lpar\n) rpar\n" +
	"* ast midast\n+ plus\n, comma\n. period\n/ sol\n: colon\n; semi\n< LT! lt!\n<\u20d2 nvlt\n= equals\n=\u20e5 bne\n" +
	"> GT! gt!\n>\u20d2 nvgt\n? quest\n@ commat\n[ lbrack lsqb\n\\ bsol\n] rbrack rsqb\n^ Hat\n_ UnderBar lowbar\n" +
	"` DiacriticalGrave grave\nfj fjlig\n{ lbrace lcub\n| VerticalLine verbar vert\n} rbrace rcub\n" +
	"\u00a0 NonBreakingSpace nbsp!\n¡ iexcl!\n¢ cent!\n£ pound!\n¤ curren!\n¥ yen!\n¦ brvbar!\n§ sect!\n" +
	"¨ Dot DoubleDot die uml!\n© COPY! copy!\nª ordf!\n« laquo!\n¬ not!\n\u00ad shy!\n® REG! circledR reg!\n¯ macr! strns\n" +
	"° deg!\n± PlusMinus plusmn! pm\n² sup2!\n³ sup3!\n´ DiacriticalAcute acute!\nµ micro!\n¶ para!\n" +
	"· CenterDot centerdot middot!\n¸ Cedilla cedil!\n¹ sup1!\nº ordm!\n» raquo!\n¼ frac14!\n½ frac12! half\n¾ frac34!\n" +
	"¿ iquest!\nÀ Agrave!\nÁ Aacute!\nÂ Acirc!\nÃ Atilde!\nÄ Auml!\nÅ Aring! angst\nÆ AElig!\nÇ Ccedil!\nÈ Egrave!\n" +
	"É Eacute!\nÊ Ecirc!\nË Euml!\nÌ Igrave!\nÍ Iacute!\nÎ Icirc!\nÏ Iuml!\nÐ ETH!\nÑ Ntilde!\nÒ Ograve!\nÓ Oacute!\n" +
	"Ô Ocirc!\nÕ Otilde!\nÖ Ouml!\n× times!\nØ Oslash!\nÙ Ugrave!\nÚ Uacute!\nÛ Ucirc!\nÜ Uuml!\nÝ Yacute!\nÞ THORN!\n" +
	"ß szlig!\nà agrave!\ná aacute!\nâ acirc!\nã atilde!\nä auml!\nå aring!\næ aelig!\nç ccedil!\nè egrave!\né eacute!\n" +
	"ê ecirc!\në euml!\nì igrave!\ní iacute!\nî icirc!\nï iuml!\nð eth!\nñ ntilde!\nò ograve!\nó oacute!\nô ocirc!\n" +
	"õ otilde!\nö ouml!\n÷ div divide!\nø oslash!\nù ugrave!\nú uacute!\nû ucirc!\nü uuml!\ný yacute!\nþ thorn!\nÿ yuml!\n" +
	"Ā Amacr\nā amacr\nĂ Abreve\nă abreve\nĄ Aogon\ną aogon\nĆ Cacute\nć cacute\nĈ Ccirc\nĉ ccirc\nĊ Cdot\nċ cdot\nČ Ccaron\n" +
	"č ccaron\nĎ Dcaron\nď dcaron\nĐ Dstrok\nđ dstrok\nĒ Emacr\nē emacr\nĖ Edot\nė edot\nĘ Eogon\nę eogon\nĚ Ecaron\n" +
	"ě ecaron\nĜ Gcirc\nĝ gcirc\nĞ Gbreve\nğ gbreve\nĠ Gdot\nġ gdot\nĢ Gcedil\nĤ Hcirc\nĥ hcirc\nĦ Hstrok\nħ hstrok\n" +
	"Ĩ Itilde\nĩ itilde\nĪ Imacr\nī imacr\nĮ Iogon\nį iogon\nİ Idot\nı imath inodot\nĲ IJlig\nĳ ijlig\nĴ Jcirc\nĵ jcirc\n" +
	"Ķ Kcedil\nķ kcedil\nĸ kgreen\nĹ Lacute\nĺ lacute\nĻ Lcedil\nļ lcedil\nĽ Lcaron\nľ lcaron\nĿ Lmidot\nŀ lmidot\nŁ Lstrok\n" +
	"ł lstrok\nŃ Nacute\nń nacute\nŅ Ncedil\nņ ncedil\nŇ Ncaron\nň ncaron\nŉ napos\nŊ ENG\nŋ eng\nŌ Omacr\nō omacr\n" +
	"Ő Odblac\nő odblac\nŒ OElig\nœ oelig\nŔ Racute\nŕ racute\nŖ Rcedil\nŗ rcedil\nŘ Rcaron\nř rcaron\nŚ Sacute\nś sacute\n" +
	"Ŝ Scirc\nŝ scirc\nŞ Scedil\nş scedil\nŠ Scaron\nš scaron\nŢ Tcedil\nţ tcedil\nŤ Tcaron\nť tcaron\nŦ Tstrok\nŧ tstrok\n" +
	"Ũ Utilde\nũ utilde\nŪ Umacr\nū umacr\nŬ Ubreve\nŭ ubreve\nŮ Uring\nů uring\nŰ Udblac\nű udblac\nŲ Uogon\nų uogon\n" +
	"Ŵ Wcirc\nŵ wcirc\nŶ Ycirc\nŷ ycirc\nŸ Yuml\nŹ Zacute\nź zacute\nŻ Zdot\nż zdot\nŽ Zcaron\nž zcaron\nƒ fnof\nƵ imped\n" +
	"ǵ gacute\nȷ jmath\nˆ circ\nˇ Hacek caron\n˘ Breve breve\n˙ DiacriticalDot dot\n˚ ring\n˛ ogon\n" +
	"˜ DiacriticalTilde tilde\n˝ DiacriticalDoubleAcute dblac\n\u0311 DownBreve\nΑ Alpha\nΒ Beta\nΓ Gamma\nΔ Delta\n" +
	"Ε Epsilon\nΖ Zeta\nΗ Eta\nΘ Theta\nΙ Iota\nΚ Kappa\nΛ Lambda\nΜ Mu\nΝ Nu\nΞ Xi\nΟ Omicron\nΠ Pi\nΡ Rho\nΣ Sigma\nΤ Tau\n" +
	"Υ Upsilon\nΦ Phi\nΧ Chi\nΨ Psi\nΩ Omega ohm\nα alpha\nβ beta\nγ gamma\nδ delta\nε epsi epsilon\nζ zeta\nη eta\nθ theta\n" +
	"ι iota\nκ kappa\nλ lambda\nμ mu\nν nu\nξ xi\nο omicron\nπ pi\nρ rho\nς sigmaf sigmav varsigma\nσ sigma\nτ tau\n" +
	"υ upsi upsilon\nφ phi\nχ chi\nψ psi\nω omega\nϑ thetasym thetav vartheta\nϒ Upsi upsih\nϕ phiv straightphi varphi\n" +
	"ϖ piv varpi\nϜ Gammad\nϝ digamma gammad\nϰ kappav varkappa\nϱ rhov varrho\nϵ epsiv straightepsilon varepsilon\n" +
	"϶ backepsilon bepsi\nЁ IOcy\nЂ DJcy\nЃ GJcy\nЄ Jukcy\nЅ DScy\nІ Iukcy\nЇ YIcy\nЈ Jsercy\nЉ LJcy\nЊ NJcy\nЋ TSHcy\n" +
	"Ќ KJcy\nЎ Ubrcy\nЏ DZcy\nА Acy\nБ Bcy\nВ Vcy\nГ Gcy\nД Dcy\nЕ IEcy\nЖ ZHcy\nЗ Zcy\nИ Icy\nЙ Jcy\nК Kcy\nЛ Lcy\nМ Mcy\n" +
	"Н Ncy\nО Ocy\nП Pcy\nР Rcy\nС Scy\nТ Tcy\nУ Ucy\nФ Fcy\nХ KHcy\nЦ TScy\nЧ CHcy\nШ SHcy\nЩ SHCHcy\nЪ HARDcy\nЫ Ycy\n" +
	"Ь SOFTcy\nЭ Ecy\nЮ YUcy\nЯ YAcy\nа acy\nб bcy\nв vcy\nг gcy\nд dcy\nе iecy\nж zhcy\nз zcy\nи icy\nй jcy\nк kcy\nл lcy\n" +
	"м mcy\nн ncy\nо ocy\nп pcy\nр rcy\nс scy\nт tcy\nу ucy\nф fcy\nх khcy\nц tscy\nч chcy\nш shcy\nщ shchcy\nъ hardcy\n" +
	"ы ycy\nь softcy\nэ ecy\nю yucy\nя yacy\nё iocy\nђ djcy\nѓ gjcy\nє jukcy\nѕ dscy\nі iukcy\nї yicy\nј jsercy\nљ ljcy\n" +
	"њ njcy\nћ tshcy\nќ kjcy\nў ubrcy\nџ dzcy\n\u2002 ensp\n\u2003 emsp\n\u2004 emsp13\n\u2005 emsp14\n\u2007 numsp\n" +
	"\u2008 puncsp\n\u2009 ThinSpace thinsp\n\u200a VeryThinSpace hairsp\n" +
	"\u200b NegativeMediumSpace NegativeThickSpace NegativeThinSpace NegativeVeryThinSpace ZeroWidthSpace\n\u200c zwnj\n" +
	"\u200d zwj\n\u200e lrm\n\u200f rlm\n‐ dash hyphen\n– ndash\n— mdash\n― horbar\n‖ Verbar Vert\n‘ OpenCurlyQuote lsquo\n" +
	"’ CloseCurlyQuote rsquo rsquor\n‚ lsquor sbquo\n“ OpenCurlyDoubleQuote ldquo\n” CloseCurlyDoubleQuote rdquo rdquor\n" +
	"„ bdquo ldquor\n† dagger\n‡ Dagger ddagger\n• bull bullet\n‥ nldr\n… hellip mldr\n‰ permil\n‱ pertenk\n′ prime\n" +
	"″ Prime\n‴ tprime\n‵ backprime bprime\n‹ lsaquo\n› rsaquo\n‾ OverBar oline\n⁁ caret\n⁃ hybull\n⁄ frasl\n⁏ bsemi\n" +
	"⁗ qprime\n\u205f MediumSpace\n\u205f\u200a ThickSpace\n\u2060 NoBreak\n\u2061 ApplyFunction af\n" +
	"\u2062 InvisibleTimes it\n\u2063 InvisibleComma ic\n€ euro\n\u20db TripleDot tdot\n\u20dc DotDot\nℂ Copf complexes\n" +
	"℅ incare\nℊ gscr\nℋ HilbertSpace Hscr hamilt\nℌ Hfr Poincareplane\nℍ Hopf quaternions\nℎ planckh\n" +
	"ℏ hbar hslash planck plankv\nℐ Iscr imagline\nℑ Ifr Im image imagpart\nℒ Laplacetrf Lscr lagran\nℓ ell\n" +
	"ℕ Nopf naturals\n№ numero\n℗ copysr\n℘ weierp wp\nℙ Popf primes\nℚ Qopf rationals\nℛ Rscr realine\n" +
	"ℜ Re Rfr real realpart\nℝ Ropf reals\n℞ rx\n™ TRADE trade\nℤ Zopf integers\n℧ mho\nℨ Zfr zeetrf\n℩ iiota\n" +
	"ℬ Bernoullis Bscr bernou\nℭ Cayleys Cfr\nℯ escr\nℰ Escr expectation\nℱ Fouriertrf Fscr\nℳ Mellintrf Mscr phmmat\n" +
	"ℴ order orderof oscr\nℵ alefsym aleph\nℶ beth\nℷ gimel\nℸ daleth\nⅅ CapitalDifferentialD DD\nⅆ DifferentialD dd\n" +
	"ⅇ ExponentialE ee exponentiale\nⅈ ImaginaryI ii\n⅓ frac13\n⅔ frac23\n⅕ frac15\n⅖ frac25\n⅗ frac35\n⅘ frac45\n⅙ frac16\n" +
	"⅚ frac56\n⅛ frac18\n⅜ frac38\n⅝ frac58\n⅞ frac78\n← LeftArrow ShortLeftArrow larr leftarrow slarr\n" +
	"↑ ShortUpArrow UpArrow uarr uparrow\n→ RightArrow ShortRightArrow rarr rightarrow srarr\n" +
	"↓ DownArrow ShortDownArrow darr downarrow\n↔ LeftRightArrow harr leftrightarrow\n↕ UpDownArrow updownarrow varr\n" +
	"↖ UpperLeftArrow nwarr nwarrow\n↗ UpperRightArrow nearr nearrow\n↘ LowerRightArrow searr searrow\n" +
	"↙ LowerLeftArrow swarr swarrow\n↚ nlarr nleftarrow\n↛ nrarr nrightarrow\n↝ rarrw rightsquigarrow\n↝\u0338 nrarrw\n" +
	"↞ Larr twoheadleftarrow\n↟ Uarr\n↠ Rarr twoheadrightarrow\n↡ Darr\n↢ larrtl leftarrowtail\n↣ rarrtl rightarrowtail\n" +
	"↤ LeftTeeArrow mapstoleft\n↥ UpTeeArrow mapstoup\n↦ RightTeeArrow map mapsto\n↧ DownTeeArrow mapstodown\n" +
	"↩ hookleftarrow larrhk\n↪ hookrightarrow rarrhk\n↫ larrlp looparrowleft\n↬ looparrowright rarrlp\n" +
	"↭ harrw leftrightsquigarrow\n↮ nharr nleftrightarrow\n↰ Lsh lsh\n↱ Rsh rsh\n↲ ldsh\n↳ rdsh\n↵ crarr\n" +
	"↶ cularr curvearrowleft\n↷ curarr curvearrowright\n↺ circlearrowleft olarr\n↻ circlearrowright orarr\n" +
	"↼ LeftVector leftharpoonup lharu\n↽ DownLeftVector leftharpoondown lhard\n↾ RightUpVector uharr upharpoonright\n" +
	"↿ LeftUpVector uharl upharpoonleft\n⇀ RightVector rharu rightharpoonup\n⇁ DownRightVector rhard rightharpoondown\n" +
	"⇂ RightDownVector dharr downharpoonright\n⇃ LeftDownVector dharl downharpoonleft\n" +
	"⇄ RightArrowLeftArrow rightleftarrows rlarr\n⇅ UpArrowDownArrow udarr\n⇆ LeftArrowRightArrow leftrightarrows lrarr\n" +
	"⇇ leftleftarrows llarr\n⇈ upuparrows uuarr\n⇉ rightrightarrows rrarr\n⇊ ddarr downdownarrows\n" +
	"⇋ ReverseEquilibrium leftrightharpoons lrhar\n⇌ Equilibrium rightleftharpoons rlhar\n⇍ nLeftarrow nlArr\n" +
	"⇎ nLeftrightarrow nhArr\n⇏ nRightarrow nrArr\n⇐ DoubleLeftArrow Leftarrow lArr\n⇑ DoubleUpArrow Uparrow uArr\n" +
	"⇒ DoubleRightArrow Implies Rightarrow rArr\n⇓ DoubleDownArrow Downarrow dArr\n" +
	"⇔ DoubleLeftRightArrow Leftrightarrow hArr iff\n⇕ DoubleUpDownArrow Updownarrow vArr\n⇖ nwArr\n⇗ neArr\n⇘ seArr\n" +
	"⇙ swArr\n⇚ Lleftarrow lAarr\n⇛ Rrightarrow rAarr\n⇝ zigrarr\n⇤ LeftArrowBar larrb\n⇥ RightArrowBar rarrb\n" +
	"⇵ DownArrowUpArrow duarr\n⇽ loarr\n⇾ roarr\n⇿ hoarr\n∀ ForAll forall\n∁ comp complement\n∂ PartialD part\n" +
	"∂\u0338 npart\n∃ Exists exist\n∄ NotExists nexist nexists\n∅ empty emptyset emptyv varnothing\n∇ Del nabla\n" +
	"∈ Element in isin isinv\n∉ NotElement notin notinva\n∋ ReverseElement SuchThat ni niv\n" +
	"∌ NotReverseElement notni notniva\n∏ Product prod\n∐ Coproduct coprod\n∑ Sum sum\n− minus\n∓ MinusPlus mnplus mp\n" +
	"∔ dotplus plusdo\n∖ Backslash setminus setmn smallsetminus ssetmn\n∗ lowast\n∘ SmallCircle compfn\n√ Sqrt radic\n" +
	"∝ Proportional prop propto varpropto vprop\n∞ infin\n∟ angrt\n∠ ang angle\n∠\u20d2 nang\n∡ angmsd measuredangle\n" +
	"∢ angsph\n∣ VerticalBar mid shortmid smid\n∤ NotVerticalBar nmid nshortmid nsmid\n" +
	"∥ DoubleVerticalBar par parallel shortparallel spar\n∦ NotDoubleVerticalBar npar nparallel nshortparallel nspar\n" +
	"∧ and wedge\n∨ or vee\n∩ cap\n∩\ufe00 caps\n∪ cup\n∪\ufe00 cups\n∫ Integral int\n∬ Int\n∭ iiint tint\n" +
	"∮ ContourIntegral conint oint\n∯ Conint DoubleContourIntegral\n∰ Cconint\n∱ cwint\n∲ ClockwiseContourIntegral cwconint\n" +
	"∳ CounterClockwiseContourIntegral awconint\n∴ Therefore there4 therefore\n∵ Because becaus because\n∶ ratio\n" +
	"∷ Colon Proportion\n∸ dotminus minusd\n∺ mDDot\n∻ homtht\n∼ Tilde sim thicksim thksim\n∼\u20d2 nvsim\n∽ backsim bsim\n" +
	"∽\u0331 race\n∾ ac mstpos\n∾\u0333 acE\n∿ acd\n≀ VerticalTilde wr wreath\n≁ NotTilde nsim\n≂ EqualTilde eqsim esim\n" +
	"≂\u0338 NotEqualTilde nesim\n≃ TildeEqual sime simeq\n≄ NotTildeEqual nsime nsimeq\n≅ TildeFullEqual cong\n≆ simne\n" +
	"≇ NotTildeFullEqual ncong\n≈ TildeTilde ap approx asymp thickapprox thkap\n≉ NotTildeTilde nap napprox\n≊ ape approxeq\n" +
	"≋ apid\n≋\u0338 napid\n≌ backcong bcong\n≍ CupCap asympeq\n≍\u20d2 nvap\n≎ Bumpeq HumpDownHump bump\n" +
	"≎\u0338 NotHumpDownHump nbump\n≏ HumpEqual bumpe bumpeq\n≏\u0338 NotHumpEqual nbumpe\n≐ DotEqual doteq esdot\n" +
	"≐\u0338 nedot\n≑ doteqdot eDot\n≒ efDot fallingdotseq\n≓ erDot risingdotseq\n≔ Assign colone coloneq\n≕ ecolon eqcolon\n" +
	"≖ ecir eqcirc\n≗ circeq cire\n≙ wedgeq\n≚ veeeq\n≜ triangleq trie\n≟ equest questeq\n≠ NotEqual ne\n≡ Congruent equiv\n" +
	"≡\u20e5 bnequiv\n≢ NotCongruent nequiv\n≤ le leq\n≤\u20d2 nvle\n≥ GreaterEqual ge geq\n≥\u20d2 nvge\n" +
	"≦ LessFullEqual lE leqq\n≦\u0338 nlE nleqq\n≧ GreaterFullEqual gE geqq\n≧\u0338 NotGreaterFullEqual ngE ngeqq\n" +
	"≨ lnE lneqq\n≨\ufe00 lvertneqq lvnE\n≩ gnE gneqq\n≩\ufe00 gvertneqq gvnE\n≪ Lt NestedLessLess ll\n" +
	"≪\u0338 NotLessLess nLtv\n≪\u20d2\n≫ Gt NestedGreaterGreater gg\n≫\u0338 NotGreaterGreater nGtv\n≫\u20d2\n" +
	"≬ between twixt\n≭ NotCupCap\n≮ NotLess nless nlt\n≯ NotGreater ngt ngtr\n≰ NotLessEqual nle nleq\n" +
	"≱ NotGreaterEqual nge ngeq\n≲ LessTilde lesssim lsim\n≳ GreaterTilde gsim gtrsim\n≴ NotLessTilde nlsim\n" +
	"≵ NotGreaterTilde ngsim\n≶ LessGreater lessgtr lg\n≷ GreaterLess gl gtrless\n≸ NotLessGreater ntlg\n" +
	"≹ NotGreaterLess ntgl\n≺ Precedes pr prec\n≻ Succeeds sc succ\n≼ PrecedesSlantEqual prcue preccurlyeq\n" +
	"≽ SucceedsSlantEqual sccue succcurlyeq\n≾ PrecedesTilde precsim prsim\n≿ SucceedsTilde scsim succsim\n" +
	"≿\u0338 NotSucceedsTilde\n⊀ NotPrecedes npr nprec\n⊁ NotSucceeds nsc nsucc\n⊂ sub subset\n" +
	"⊂\u20d2 NotSubset nsubset vnsub\n⊃ Superset sup supset\n⊃\u20d2 NotSuperset nsupset vnsup\n⊄ nsub\n⊅ nsup\n" +
	"⊆ SubsetEqual sube subseteq\n⊇ SupersetEqual supe supseteq\n⊈ NotSubsetEqual nsube nsubseteq\n" +
	"⊉ NotSupersetEqual nsupe nsupseteq\n⊊ subne subsetneq\n⊊\ufe00 varsubsetneq vsubne\n⊋ supne supsetneq\n" +
	"⊋\ufe00 varsupsetneq vsupne\n⊍ cupdot\n⊎ UnionPlus uplus\n⊏ SquareSubset sqsub sqsubset\n⊏\u0338 NotSquareSubset\n" +
	"⊐ SquareSuperset sqsup sqsupset\n⊐\u0338 NotSquareSuperset\n⊑ SquareSubsetEqual sqsube sqsubseteq\n" +
	"⊒ SquareSupersetEqual sqsupe sqsupseteq\n⊓ SquareIntersection sqcap\n⊓\ufe00 sqcaps\n⊔ SquareUnion sqcup\n" +
	"⊔\ufe00 sqcups\n⊕ CirclePlus oplus\n⊖ CircleMinus ominus\n⊗ CircleTimes otimes\n⊘ osol\n⊙ CircleDot odot\n" +
	"⊚ circledcirc ocir\n⊛ circledast oast\n⊝ circleddash odash\n⊞ boxplus plusb\n⊟ boxminus minusb\n⊠ boxtimes timesb\n" +
	"⊡ dotsquare sdotb\n⊢ RightTee vdash\n⊣ LeftTee dashv\n⊤ DownTee top\n⊥ UpTee bot bottom perp\n⊧ models\n" +
	"⊨ DoubleRightTee vDash\n⊩ Vdash\n⊪ Vvdash\n⊫ VDash\n⊬ nvdash\n⊭ nvDash\n⊮ nVdash\n⊯ nVDash\n⊰ prurel\n" +
	"⊲ LeftTriangle vartriangleleft vltri\n⊳ RightTriangle vartriangleright vrtri\n⊴ LeftTriangleEqual ltrie trianglelefteq\n" +
	"⊴\u20d2 nvltrie\n⊵ RightTriangleEqual rtrie trianglerighteq\n⊵\u20d2 nvrtrie\n⊶ origof\n⊷ imof\n⊸ multimap mumap\n" +
	"⊹ hercon\n⊺ intcal intercal\n⊻ veebar\n⊽ barvee\n⊾ angrtvb\n⊿ lrtri\n⋀ Wedge bigwedge xwedge\n⋁ Vee bigvee xvee\n" +
	"⋂ Intersection bigcap xcap\n⋃ Union bigcup xcup\n⋄ Diamond diam diamond\n⋅ sdot\n⋆ Star sstarf\n⋇ divideontimes divonx\n" +
	"⋈ bowtie\n⋉ ltimes\n⋊ rtimes\n⋋ leftthreetimes lthree\n⋌ rightthreetimes rthree\n⋍ backsimeq bsime\n⋎ curlyvee cuvee\n" +
	"⋏ curlywedge cuwed\n⋐ Sub Subset\n⋑ Sup Supset\n⋒ Cap\n⋓ Cup\n⋔ fork pitchfork\n⋕ epar\n⋖ lessdot ltdot\n" +
	"⋗ gtdot gtrdot\n⋘ Ll\n⋘\u0338 nLl\n⋙ Gg ggg\n⋙\u0338 nGg\n⋚ LessEqualGreater leg lesseqgtr\n⋚\ufe00 lesg\n" +
	"⋛ GreaterEqualLess gel gtreqless\n⋛\ufe00 gesl\n⋞ cuepr curlyeqprec\n⋟ cuesc curlyeqsucc\n" +
	"⋠ NotPrecedesSlantEqual nprcue\n⋡ NotSucceedsSlantEqual nsccue\n⋢ NotSquareSubsetEqual nsqsube\n" +
	"⋣ NotSquareSupersetEqual nsqsupe\n⋦ lnsim\n⋧ gnsim\n⋨ precnsim prnsim\n⋩ scnsim succnsim\n" +
	"⋪ NotLeftTriangle nltri ntriangleleft\n⋫ NotRightTriangle nrtri ntriangleright\n" +
	"⋬ NotLeftTriangleEqual nltrie ntrianglelefteq\n⋭ NotRightTriangleEqual nrtrie ntrianglerighteq\n⋮ vellip\n⋯ ctdot\n" +
	"⋰ utdot\n⋱ dtdot\n⋲ disin\n⋳ isinsv\n⋴ isins\n⋵ isindot\n⋵\u0338 notindot\n⋶ notinvc\n⋷ notinvb\n⋹ isinE\n" +
	"⋹\u0338 notinE\n⋺ nisd\n⋻ xnis\n⋼ nis\n⋽ notnivc\n⋾ notnivb\n⌅ barwed barwedge\n⌆ Barwed doublebarwedge\n" +
	"⌈ LeftCeiling lceil\n⌉ RightCeiling rceil\n⌊ LeftFloor lfloor\n⌋ RightFloor rfloor\n⌌ drcrop\n⌍ dlcrop\n⌎ urcrop\n" +
	"⌏ ulcrop\n⌐ bnot\n⌒ profline\n⌓ profsurf\n⌕ telrec\n⌖ target\n⌜ ulcorn ulcorner\n⌝ urcorn urcorner\n⌞ dlcorn llcorner\n" +
	"⌟ drcorn lrcorner\n⌢ frown sfrown\n⌣ smile ssmile\n⌭ cylcty\n⌮ profalar\n⌶ topbot\n⌽ ovbar\n⌿ solbar\n⍼ angzarr\n" +
	"⎰ lmoust lmoustache\n⎱ rmoust rmoustache\n⎴ OverBracket tbrk\n⎵ UnderBracket bbrk\n⎶ bbrktbrk\n⏜ OverParenthesis\n" +
	"⏝ UnderParenthesis\n⏞ OverBrace\n⏟ UnderBrace\n⏢ trpezium\n⏧ elinters\n␣ blank\nⓈ circledS oS\n─ HorizontalLine boxh\n" +
	"│ boxv\n┌ boxdr\n┐ boxdl\n└ boxur\n┘ boxul\n├ boxvr\n┤ boxvl\n┬ boxhd\n┴ boxhu\n┼ boxvh\n═ boxH\n║ boxV\n╒ boxdR\n" +
	"╓ boxDr\n╔ boxDR\n╕ boxdL\n╖ boxDl\n╗ boxDL\n╘ boxuR\n╙ boxUr\n╚ boxUR\n╛ boxuL\n╜ boxUl\n╝ boxUL\n╞ boxvR\n╟ boxVr\n" +
	"╠ boxVR\n╡ boxvL\n╢ boxVl\n╣ boxVL\n╤ boxHd\n╥ boxhD\n╦ boxHD\n╧ boxHu\n╨ boxhU\n╩ boxHU\n╪ boxvH\n╫ boxVh\n╬ boxVH\n" +
	"▀ uhblk\n▄ lhblk\n█ block\n░ blk14\n▒ blk12\n▓ blk34\n□ Square squ square\n" +
	"▪ FilledVerySmallSquare blacksquare squarf squf\n▫ EmptyVerySmallSquare\n▭ rect\n▮ marker\n▱ fltns\n" +
	"△ bigtriangleup xutri\n▴ blacktriangle utrif\n▵ triangle utri\n▸ blacktriangleright rtrif\n▹ rtri triangleright\n" +
	"▽ bigtriangledown xdtri\n▾ blacktriangledown dtrif\n▿ dtri triangledown\n◂ blacktriangleleft ltrif\n" +
	"◃ ltri triangleleft\n◊ loz lozenge\n○ cir\n◬ tridot\n◯ bigcirc xcirc\n◸ ultri\n◹ urtri\n◺ lltri\n◻ EmptySmallSquare\n" +
	"◼ FilledSmallSquare\n★ bigstar starf\n☆ star\n☎ phone\n♀ female\n♂ male\n♠ spades spadesuit\n♣ clubs clubsuit\n" +
	"♥ hearts heartsuit\n♦ diamondsuit diams\n♪ sung\n♭ flat\n♮ natur natural\n♯ sharp\n✓ check checkmark\n✗ cross\n" +
	"✠ malt maltese\n✶ sext\n❘ VerticalSeparator\n❲ lbbrk\n❳ rbbrk\n⟈ bsolhsub\n⟉ suphsol\n⟦ LeftDoubleBracket lobrk\n" +
	"⟧ RightDoubleBracket robrk\n⟨ LeftAngleBracket lang langle\n⟩ RightAngleBracket rang rangle\n⟪ Lang\n⟫ Rang\n⟬ loang\n" +
	"⟭ roang\n⟵ LongLeftArrow longleftarrow xlarr\n⟶ LongRightArrow longrightarrow xrarr\n" +
	"⟷ LongLeftRightArrow longleftrightarrow xharr\n⟸ DoubleLongLeftArrow Longleftarrow xlArr\n" +
	"⟹ DoubleLongRightArrow Longrightarrow xrArr\n⟺ DoubleLongLeftRightArrow Longleftrightarrow xhArr\n⟼ longmapsto xmap\n" +
	"⟿ dzigrarr\n⤂ nvlArr\n⤃ nvrArr\n⤄ nvHarr\n⤅ Map\n⤌ lbarr\n⤍ bkarow rbarr\n⤎ lBarr\n⤏ dbkarow rBarr\n⤐ RBarr drbkarow\n" +
	"⤑ DDotrahd\n⤒ UpArrowBar\n⤓ DownArrowBar\n⤖ Rarrtl\n⤙ latail\n⤚ ratail\n⤛ lAtail\n⤜ rAtail\n⤝ larrfs\n⤞ rarrfs\n" +
	"⤟ larrbfs\n⤠ rarrbfs\n⤣ nwarhk\n⤤ nearhk\n⤥ hksearow searhk\n⤦ hkswarow swarhk\n⤧ nwnear\n⤨ nesear toea\n⤩ seswar tosa\n" +
	"⤪ swnwar\n⤳ rarrc\n⤳\u0338 nrarrc\n⤵ cudarrr\n⤶ ldca\n⤷ rdca\n⤸ cudarrl\n⤹ larrpl\n⤼ curarrm\n⤽ cularrp\n⥅ rarrpl\n" +
	"⥈ harrcir\n⥉ Uarrocir\n⥊ lurdshar\n⥋ ldrushar\n⥎ LeftRightVector\n⥏ RightUpDownVector\n⥐ DownLeftRightVector\n" +
	"⥑ LeftUpDownVector\n⥒ LeftVectorBar\n⥓ RightVectorBar\n⥔ RightUpVectorBar\n⥕ RightDownVectorBar\n⥖ DownLeftVectorBar\n" +
	"⥗ DownRightVectorBar\n⥘ LeftUpVectorBar\n⥙ LeftDownVectorBar\n⥚ LeftTeeVector\n⥛ RightTeeVector\n⥜ RightUpTeeVector\n" +
	"⥝ RightDownTeeVector\n⥞ DownLeftTeeVector\n⥟ DownRightTeeVector\n⥠ LeftUpTeeVector\n⥡ LeftDownTeeVector\n⥢ lHar\n" +
	"⥣ uHar\n⥤ rHar\n⥥ dHar\n⥦ luruhar\n⥧ ldrdhar\n⥨ ruluhar\n⥩ rdldhar\n⥪ lharul\n⥫ llhard\n⥬ rharul\n⥭ lrhard\n" +
	"⥮ UpEquilibrium udhar\n⥯ ReverseUpEquilibrium duhar\n⥰ RoundImplies\n⥱ erarr\n⥲ simrarr\n⥳ larrsim\n⥴ rarrsim\n" +
	"⥵ rarrap\n⥶ ltlarr\n⥸ gtrarr\n⥹ subrarr\n⥻ suplarr\n⥼ lfisht\n⥽ rfisht\n⥾ ufisht\n⥿ dfisht\n⦅ lopar\n⦆ ropar\n⦋ lbrke\n" +
	"⦌ rbrke\n⦍ lbrkslu\n⦎ rbrksld\n⦏ lbrksld\n⦐ rbrkslu\n⦑ langd\n⦒ rangd\n⦓ lparlt\n⦔ rpargt\n⦕ gtlPar\n⦖ ltrPar\n" +
	"⦚ vzigzag\n⦜ vangrt\n⦝ angrtvbd\n⦤ ange\n⦥ range\n⦦ dwangle\n⦧ uwangle\n⦨ angmsdaa\n⦩ angmsdab\n⦪ angmsdac\n⦫ angmsdad\n" +
	"⦬ angmsdae\n⦭ angmsdaf\n⦮ angmsdag\n⦯ angmsdah\n⦰ bemptyv\n⦱ demptyv\n⦲ cemptyv\n⦳ raemptyv\n⦴ laemptyv\n⦵ ohbar\n" +
	"⦶ omid\n⦷ opar\n⦹ operp\n⦻ olcross\n⦼ odsold\n⦾ olcir\n⦿ ofcir\n⧀ olt\n⧁ ogt\n⧂ cirscir\n⧃ cirE\n⧄ solb\n⧅ bsolb\n" +
	"⧉ boxbox\n⧍ trisb\n⧎ rtriltri\n⧏ LeftTriangleBar\n⧏\u0338 NotLeftTriangleBar\n⧐ RightTriangleBar\n" +
	"⧐\u0338 NotRightTriangleBar\n⧜ iinfin\n⧝ infintie\n⧞ nvinfin\n⧣ eparsl\n⧤ smeparsl\n⧥ eqvparsl\n⧫ blacklozenge lozf\n" +
	"⧴ RuleDelayed\n⧶ dsol\n⨀ bigodot xodot\n⨁ bigoplus xoplus\n⨂ bigotimes xotime\n⨄ biguplus xuplus\n⨆ bigsqcup xsqcup\n" +
	"⨌ iiiint qint\n⨍ fpartint\n⨐ cirfnint\n⨑ awint\n⨒ rppolint\n⨓ scpolint\n⨔ npolint\n⨕ pointint\n⨖ quatint\n⨗ intlarhk\n" +
	"⨢ pluscir\n⨣ plusacir\n⨤ simplus\n⨥ plusdu\n⨦ plussim\n⨧ plustwo\n⨩ mcomma\n⨪ minusdu\n⨭ loplus\n⨮ roplus\n⨯ Cross\n" +
	"⨰ timesd\n⨱ timesbar\n⨳ smashp\n⨴ lotimes\n⨵ rotimes\n⨶ otimesas\n⨷ Otimes\n⨸ odiv\n⨹ triplus\n⨺ triminus\n⨻ tritime\n" +
	"⨼ intprod iprod\n⨿ amalg\n⩀ capdot\n⩂ ncup\n⩃ ncap\n⩄ capand\n⩅ cupor\n⩆ cupcap\n⩇ capcup\n⩈ cupbrcap\n⩉ capbrcup\n" +
	"⩊ cupcup\n⩋ capcap\n⩌ ccups\n⩍ ccaps\n⩐ ccupssm\n⩓ And\n⩔ Or\n⩕ andand\n⩖ oror\n⩗ orslope\n⩘ andslope\n⩚ andv\n⩛ orv\n" +
	"⩜ andd\n⩝ ord\n⩟ wedbar\n⩦ sdote\n⩪ simdot\n⩭ congdot\n⩭\u0338 ncongdot\n⩮ easter\n⩯ apacir\n⩰ apE\n⩰\u0338 napE\n" +
	"⩱ eplus\n⩲ pluse\n⩳ Esim\n⩴ Colone\n⩵ Equal\n⩷ ddotseq eDDot\n⩸ equivDD\n⩹ ltcir\n⩺ gtcir\n⩻ ltquest\n⩼ gtquest\n" +
	"⩽ LessSlantEqual leqslant les\n⩽\u0338 NotLessSlantEqual nleqslant nles\n⩾ GreaterSlantEqual geqslant ges\n" +
	"⩾\u0338 NotGreaterSlantEqual ngeqslant nges\n⩿ lesdot\n⪀ gesdot\n⪁ lesdoto\n⪂ gesdoto\n⪃ lesdotor\n⪄ gesdotol\n" +
	"⪅ lap lessapprox\n⪆ gap gtrapprox\n⪇ lne lneq\n⪈ gne gneq\n⪉ lnap lnapprox\n⪊ gnap gnapprox\n⪋ lEg lesseqqgtr\n" +
	"⪌ gEl gtreqqless\n⪍ lsime\n⪎ gsime\n⪏ lsimg\n⪐ gsiml\n⪑ lgE\n⪒ glE\n⪓ lesges\n⪔ gesles\n⪕ els eqslantless\n" +
	"⪖ egs eqslantgtr\n⪗ elsdot\n⪘ egsdot\n⪙ el\n⪚ eg\n⪝ siml\n⪞ simg\n⪟ simlE\n⪠ simgE\n⪡ LessLess\n" +
	"⪡\u0338 NotNestedLessLess\n⪢ GreaterGreater\n⪢\u0338 NotNestedGreaterGreater\n⪤ glj\n⪥ gla\n⪦ ltcc\n⪧ gtcc\n⪨ lescc\n" +
	"⪩ gescc\n⪪ smt\n⪫ lat\n⪬ smte\n⪬\ufe00 smtes\n⪭ late\n⪭\ufe00 lates\n⪮ bumpE\n⪯ PrecedesEqual pre preceq\n" +
	"⪯\u0338 NotPrecedesEqual npre npreceq\n⪰ SucceedsEqual sce succeq\n⪰\u0338 NotSucceedsEqual nsce nsucceq\n⪳ prE\n⪴ scE\n" +
	"⪵ precneqq prnE\n⪶ scnE succneqq\n⪷ prap precapprox\n⪸ scap succapprox\n⪹ precnapprox prnap\n⪺ scnap succnapprox\n⪻ Pr\n" +
	"⪼ Sc\n⪽ subdot\n⪾ supdot\n⪿ subplus\n⫀ supplus\n⫁ submult\n⫂ supmult\n⫃ subedot\n⫄ supedot\n⫅ subE subseteqq\n" +
	"⫅\u0338 nsubE nsubseteqq\n⫆ supE supseteqq\n⫆\u0338 nsupE nsupseteqq\n⫇ subsim\n⫈ supsim\n⫋ subnE subsetneqq\n" +
	"⫋\ufe00 varsubsetneqq vsubnE\n⫌ supnE supsetneqq\n⫌\ufe00 varsupsetneqq vsupnE\n⫏ csub\n⫐ csup\n⫑ csube\n⫒ csupe\n" +
	"⫓ subsup\n⫔ supsub\n⫕ subsub\n⫖ supsup\n⫗ suphsub\n⫘ supdsub\n⫙ forkv\n⫚ topfork\n⫛ mlcp\n⫤ Dashv DoubleLeftTee\n" +
	"⫦ Vdashl\n⫧ Barv\n⫨ vBar\n⫩ vBarv\n⫫ Vbar\n⫬ Not\n⫭ bNot\n⫮ rnmid\n⫯ cirmid\n⫰ midcir\n⫱ topcir\n⫲ nhpar\n⫳ parsim\n" +
	"⫽ parsl\n⫽\u20e5 nparsl\nﬀ fflig\nﬁ filig\nﬂ fllig\nﬃ ffilig\nﬄ ffllig\n𝒜 Ascr\n𝒞 Cscr\n𝒟 Dscr\n𝒢 Gscr\n𝒥 Jscr\n𝒦 Kscr\n" +
	"𝒩 Nscr\n𝒪 Oscr\n𝒫 Pscr\n𝒬 Qscr\n𝒮 Sscr\n𝒯 Tscr\n𝒰 Uscr\n𝒱 Vscr\n𝒲 Wscr\n𝒳 Xscr\n𝒴 Yscr\n𝒵 Zscr\n𝒶 ascr\n𝒷 bscr\n𝒸 cscr\n" +
	"𝒹 dscr\n𝒻 fscr\n𝒽 hscr\n𝒾 iscr\n𝒿 jscr\n𝓀 kscr\n𝓁 lscr\n𝓂 mscr\n𝓃 nscr\n𝓅 pscr\n𝓆 qscr\n𝓇 rscr\n𝓈 sscr\n𝓉 tscr\n𝓊 uscr\n" +
	"𝓋 vscr\n𝓌 wscr\n𝓍 xscr\n𝓎 yscr\n𝓏 zscr\n𝔄 Afr\n𝔅 Bfr\n𝔇 Dfr\n𝔈 Efr\n𝔉 Ffr\n𝔊 Gfr\n𝔍 Jfr\n𝔎 Kfr\n𝔏 Lfr\n𝔐 Mfr\n𝔑 Nfr\n" +
	"𝔒 Ofr\n𝔓 Pfr\n𝔔 Qfr\n𝔖 Sfr\n𝔗 Tfr\n𝔘 Ufr\n𝔙 Vfr\n𝔚 Wfr\n𝔛 Xfr\n𝔜 Yfr\n𝔞 afr\n𝔟 bfr\n𝔠 cfr\n𝔡 dfr\n𝔢 efr\n𝔣 ffr\n𝔤 gfr\n" +
	"𝔥 hfr\n𝔦 ifr\n𝔧 jfr\n𝔨 kfr\n𝔩 lfr\n𝔪 mfr\n𝔫 nfr\n𝔬 ofr\n𝔭 pfr\n𝔮 qfr\n𝔯 rfr\n𝔰 sfr\n𝔱 tfr\n𝔲 ufr\n𝔳 vfr\n𝔴 wfr\n𝔵 xfr\n" +
	"𝔶 yfr\n𝔷 zfr\n𝔸 Aopf\n𝔹 Bopf\n𝔻 Dopf\n𝔼 Eopf\n𝔽 Fopf\n𝔾 Gopf\n𝕀 Iopf\n𝕁 Jopf\n𝕂 Kopf\n𝕃 Lopf\n𝕄 Mopf\n𝕆 Oopf\n𝕊 Sopf\n" +
	"𝕋 Topf\n𝕌 Uopf\n𝕍 Vopf\n𝕎 Wopf\n𝕏 Xopf\n𝕐 Yopf\n𝕒 aopf\n𝕓 bopf\n𝕔 copf\n𝕕 dopf\n𝕖 eopf\n𝕗 fopf\n𝕘 gopf\n𝕙 hopf\n𝕚 iopf\n" +
	"𝕛 jopf\n𝕜 kopf\n𝕝 lopf\n𝕞 mopf\n𝕟 nopf\n𝕠 oopf\n𝕡 popf\n𝕢 qopf\n𝕣 ropf\n𝕤 sopf\n𝕥 topf\n𝕦 uopf\n𝕧 vopf\n𝕨 wopf\n𝕩 xopf\n" +
	"𝕪 yopf\n𝕫 zopf\n"
