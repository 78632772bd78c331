package html

import (
	"strconv"
	"strings"
)

var htmlEscaper = strings.NewReplacer("&", "&amp;", "'", "&#39;", "<", "&lt;", ">", "&gt;", `"`, "&#34;")

func EscapeString(s string) string { return htmlEscaper.Replace(s) }

// Entities of HTML 4: those of Latin-1 from 160 on, then each with its character.
const latin = "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml"
const others = "Alpha Α Beta Β Chi Χ Dagger ‡ Delta Δ Epsilon Ε Eta Η Gamma Γ Iota Ι Kappa Κ Lambda Λ Mu Μ Nu Ν OElig Œ Omega Ω Omicron Ο Phi Φ Pi Π Prime ″ Psi Ψ Rho Ρ Scaron Š Sigma Σ Tau Τ Theta Θ Upsilon Υ Xi Ξ Yuml Ÿ Zeta Ζ alefsym ℵ alpha α and ∧ ang ∠ asymp ≈ bdquo „ beta β bull • cap ∩ chi χ circ ˆ clubs ♣ cong ≅ crarr ↵ cup ∪ dArr ⇓ dagger † darr ↓ delta δ diams ♦ empty ∅ epsilon ε equiv ≡ eta η euro € exist ∃ fnof ƒ forall ∀ frasl ⁄ gamma γ ge ≥ hArr ⇔ harr ↔ hearts ♥ hellip … image ℑ infin ∞ int ∫ iota ι isin ∈ kappa κ lArr ⇐ lambda λ lang 〈 larr ← lceil ⌈ ldquo “ le ≤ lfloor ⌊ lowast ∗ loz ◊ lsaquo ‹ lsquo ‘ mdash — minus − mu μ nabla ∇ ndash – ne ≠ ni ∋ notin ∉ nsub ⊄ nu ν oelig œ oline ‾ omega ω omicron ο oplus ⊕ or ∨ otimes ⊗ part ∂ permil ‰ perp ⊥ phi φ pi π piv ϖ prime ′ prod ∏ prop ∝ psi ψ rArr ⇒ radic √ rang 〉 rarr → rceil ⌉ rdquo ” real ℜ rfloor ⌋ rho ρ rsaquo › rsquo ’ sbquo ‚ scaron š sdot ⋅ sigma σ sigmaf ς sim ∼ spades ♠ sub ⊂ sube ⊆ sum ∑ sup ⊃ supe ⊇ tau τ there4 ∴ theta θ thetasym ϑ tilde ˜ trade ™ uArr ⇑ uarr ↑ upsih ϒ upsilon υ weierp ℘ xi ξ zeta ζ"

// What numbers from 128 on mean to browsers: Windows' characters.
const windows = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ"

var entities map[string]string

func fill() {
	entities = map[string]string{"amp": "&", "lt": "<", "gt": ">", "quot": `"`, "apos": "'", "AMP": "&", "LT": "<", "GT": ">", "QUOT": `"`, "COPY": "©", "REG": "®", "emsp": "\u2003", "ensp": "\u2002", "lrm": "\u200e", "rlm": "\u200f", "thinsp": "\u2009", "zwj": "\u200d", "zwnj": "\u200c"}
	for i, name := range strings.Fields(latin) {
		entities[name] = string(rune(160 + i))
	}
	list := strings.Fields(others)
	for i := 0; i < len(list); i += 2 {
		entities[list[i]] = list[i+1]
	}
}

func UnescapeString(s string) string {
	if !strings.Contains(s, "&") {
		return s
	}
	if entities == nil {
		fill()
	}
	var b strings.Builder
	for {
		i := strings.IndexByte(s, '&')
		if i < 0 {
			return b.String() + s
		}
		b.WriteString(s[:i])
		s = s[i:]
		text, n := entity(s)
		b.WriteString(text)
		s = s[n:]
	}
}

// entity returns what the text's first entity stands for, and its length.
func entity(s string) (string, int) {
	if strings.HasPrefix(s, "&#") {
		i, base := 2, 10
		if len(s) > 2 && s[2]|32 == 'x' {
			i, base = 3, 16
		}
		start := i
		for i < len(s) && (s[i] >= '0' && s[i] <= '9' || base == 16 && s[i]|32 >= 'a' && s[i]|32 <= 'f') {
			i++
		}
		if i == start {
			return "&", 1
		}
		n, err := strconv.ParseUint(s[start:i], base, 32)
		if i < len(s) && s[i] == ';' {
			i++
		}
		switch {
		case err != nil || n == 0 || n > 0x10ffff || n >= 0xd800 && n < 0xe000:
			n = 0xfffd
		case n >= 128 && n < 160:
			n = uint64([]rune(windows)[n-128])
		}
		return string(rune(n)), i
	}
	i := 1
	for i < len(s) && (s[i] >= '0' && s[i] <= '9' || s[i]|32 >= 'a' && s[i]|32 <= 'z') {
		i++
	}
	name := s[1:i]
	if i < len(s) && s[i] == ';' {
		if text, ok := entities[name]; ok {
			return text, i + 1
		}
	}
	for n := min(len(name), 6); n > 1; n-- {
		if text, ok := entities[name[:n]]; ok && (len(text) == 1 && text != "'" || text >= "\u00a0" && text < "\u0100") {
			return text, n + 1
		}
	}
	return "&", 1
}
