package mail

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"mime"
	"net"
	"net/textproto"
	"strings"
	"sync"
	"time"
	"unicode/utf8"
)

var ErrHeaderNotPresent = errors.New("mail: header not in message")

var errComment = errors.New("mail: misformatted parenthetical comment")

func ReadMessage(r io.Reader) (msg *Message, err error) {
	tp := &textproto.Reader{R: bufio.NewReader(r)}
	h := Header{}
	if first, err := tp.R.Peek(1); err == nil && (first[0] == ' ' || first[0] == '\t') {
		line, err := tp.ReadLine()
		if err == nil {
			err = fmt.Errorf("malformed initial line: %q", line)
		}
		return nil, err
	}
	for err == nil {
		var line string
		if line, err = tp.ReadContinuedLine(); line == "" {
			break
		}
		name, value, found := strings.Cut(line, ":")
		if !found {
			return nil, fmt.Errorf("malformed header line: %q", line)
		}
		if name = textproto.CanonicalMIMEHeaderKey(name); name != "" {
			h[name] = append(h[name], strings.TrimLeft(value, " \t"))
		}
	}
	if err != nil && (err != io.EOF || len(h) == 0) {
		return nil, err
	}
	return &Message{h, tp.R}, nil
}

//line message.go:204:1
func (h Header) Get(key string) string {
	return textproto.MIMEHeader(h).Get(key)
}

func (h Header) Date() (time.Time, error) {
	date := h.Get("Date")
	if date == "" {
		return time.Time{}, ErrHeaderNotPresent
	}
	return ParseDate(date)
}

func (h Header) AddressList(key string) ([]*Address, error) {
	list := h.Get(key)
	if list == "" {
		return nil, ErrHeaderNotPresent
	}
	return ParseAddressList(list)
}

// dateEnd is where a date's zone ends, or -1.
func dateEnd(s string) int {
	if at := strings.IndexAny(s, "+-"); at >= 0 {
		if at+5 > len(s) {
			at = -1 - 5
		}
		if at >= 0 {
			return at + 5
		}
	}
	from := 0
	if strings.HasPrefix(s, "T") { // Tue
		from = 1
	}
	if at := strings.IndexByte(s[from:], 'T'); at >= 0 && from+at+5 <= len(s) { // of GMT
		return from + at + 1
	}
	return -1
}

func ParseDate(date string) (time.Time, error) {
	date = strings.ReplaceAll(date, "\r\n", "")
	if strings.Contains(date, "\r") {
		return time.Time{}, errors.New("mail: header has a CR without LF")
	}
	p := addrParser{s: strings.TrimLeft(date, " \t")}
	if end := dateEnd(p.s); end >= 0 {
		date, p.s = p.s[:end], p.s[end:]
	}
	if !skipComments(&p) {
		return time.Time{}, errComment
	}
	for _, form := range forms() {
		if t, err := time.Parse(form, date); err == nil {
			return t, nil
		}
	}
	return time.Time{}, errors.New("mail: header could not be parsed")
}

// forms are those of dates.
var forms = sync.OnceValue(func() (all []string) {
	for _, weekday := range []string{"", "Mon, "} {
		for _, day := range []string{"2", "02"} {
			for _, year := range []string{"2006", "06"} {
				for _, second := range []string{":05", ""} {
					for _, zone := range []string{"-0700", "MST", "UT"} {
						all = append(all, weekday+day+" Jan "+year+" 15:04"+second+" "+zone)
					}
				}
			}
		}
	}
	return all
})

func isVisible(r rune) bool { return '!' <= r && r <= '~' || r >= utf8.RuneSelf }
func isBlank(r rune) bool   { return r == ' ' || r == '\t' }

// isAtomRune tells whether a word outside quotes may have r.
func isAtomRune(r rune, dot bool) bool {
	return isVisible(r) && (dot || r != '.') && !strings.ContainsRune(`()<>[]:;@\,"`, r)
}

func quoted(s string) string {
	q := `"`
	for _, r := range s {
		if r == '\\' || r == '"' {
			q += `\`
		}
		if isVisible(r) || isBlank(r) {
			q += string(r)
		}
	}
	return q + `"`
}

func (a *Address) String() string {
	local, domain := a.Address, ""
	if at := strings.LastIndexByte(local, '@'); at >= 0 {
		local, domain = local[:at], local[at+1:]
	}
	for i, r := range local {
		if !isAtomRune(r, i > 0 && local[i-1] != '.' && i < len(local)-1) {
			local = quoted(local)
			break
		}
	}
	address := "<" + local + "@" + domain + ">"
	if a.Name == "" {
		return address
	}
	for _, r := range a.Name {
		if !isVisible(r) && !isBlank(r) || r >= utf8.RuneSelf {
			encoder := mime.QEncoding
			if strings.ContainsAny(a.Name, "\"#$%&'(),.:;<>@[]^`{|}~") {
				encoder = mime.BEncoding
			}
			return encoder.Encode("utf-8", a.Name) + " " + address
		}
	}
	return quoted(a.Name) + " " + address
}

func (p *addrParser) parseSingleAddress() (*Address, error) {
	found, err := mailbox(p, true)
	switch {
	case err != nil:
		return nil, err
	case !skipComments(p):
		return nil, errComment
	case p.s != "":
		return nil, fmt.Errorf("mail: expected single address, got %q", p.s)
	case len(found) == 0:
		return nil, errors.New("mail: empty group")
	case len(found) > 1:
		return nil, errors.New("mail: group with multiple addresses")
	}
	return found[0], nil
}

func (p *addrParser) parseAddressList() (list []*Address, err error) {
	for {
		skipBlanks(p)
		for taken(p, ',') {
			skipBlanks(p)
		}
		if p.s == "" && len(list) > 0 {
			return list, nil
		}
		found, err := mailbox(p, true)
		if err != nil {
			return nil, err
		}
		list = append(list, found...)
		if !skipComments(p) {
			return nil, errComment
		}
		if p.s == "" {
			return list, nil
		}
		if p.s[0] != ',' {
			return nil, errors.New("mail: expected comma")
		}
	}
}

func skipBlanks(p *addrParser) { p.s = strings.TrimLeft(p.s, " \t") }

func taken(p *addrParser, c byte) bool {
	if p.s == "" || p.s[0] != c {
		return false
	}
	p.s = p.s[1:]
	return true
}

// mailbox reads an address, or a group of them.
func mailbox(p *addrParser, groups bool) ([]*Address, error) {
	skipBlanks(p)
	if p.s == "" {
		return nil, errors.New("mail: no address")
	}
	at, name := p.s, ""
	if spec, err := address(p); err == nil {
		skipBlanks(p)
		if taken(p, '(') {
			text, closed := comment(p)
			if !closed {
				return nil, errComment
			}
			words := strings.FieldsFunc(text, isBlank)
			for i, word := range words {
				plain, encoded, err := decoded(p, word)
				if err != nil {
					return nil, err
				}
				if encoded {
					words[i] = plain
				}
			}
			name = strings.Join(words, " ")
		}
		return []*Address{{name, spec}}, nil
	}
	p.s = at
	if p.s[0] != '<' {
		var err error
		if name, err = phrase(p); err != nil {
			return nil, err
		}
	}
	skipBlanks(p)
	if groups && taken(p, ':') {
		return group(p)
	}
	if !taken(p, '<') {
		for _, r := range name {
			if !isAtomRune(r, true) {
				return nil, errors.New("mail: no angle-addr")
			}
		}
		return nil, errors.New("mail: missing '@' or angle-addr")
	}
	spec, err := address(p)
	if err != nil {
		return nil, err
	}
	if !taken(p, '>') {
		return nil, errors.New("mail: unclosed angle-addr")
	}
	return []*Address{{name, spec}}, nil
}

func group(p *addrParser) (all []*Address, err error) {
	skipBlanks(p)
	for !taken(p, ';') {
		if len(all) > 0 && !taken(p, ',') {
			return nil, errors.New("mail: expected comma")
		}
		one, err := mailbox(p, false)
		if err != nil {
			return nil, err
		}
		all = append(all, one...)
		if !skipComments(p) {
			return nil, errComment
		}
	}
	if !skipComments(p) {
		return nil, errComment
	}
	return all, nil
}

// address reads local@domain; after an error the text stands as before.
func address(p *addrParser) (spec string, err error) {
	before := p.s
	defer func() {
		if err != nil {
			p.s = before
		}
	}()
	skipBlanks(p)
	if p.s == "" {
		return "", errors.New("mail: no addr-spec")
	}
	local, domain := "", ""
	if p.s[0] == '"' {
		if local, err = quotedText(p); local == "" {
			err = errors.New("mail: empty quoted string in addr-spec")
		}
	} else {
		local, err = atom(p, false)
	}
	if err != nil {
		return "", err
	}
	if !taken(p, '@') {
		return "", errors.New("mail: missing @ in addr-spec")
	}
	skipBlanks(p)
	if p.s == "" {
		return "", errors.New("mail: no domain in addr-spec")
	}
	if p.s[0] == '[' {
		domain, err = literal(p)
	} else {
		domain, err = atom(p, false)
	}
	if err != nil {
		return "", err
	}
	return local + "@" + domain, nil
}

// phrase reads words; encoded ones that follow each other are one.
func phrase(p *addrParser) (string, error) {
	var words []string
	encodedBefore := false
	for {
		if len(words) > 0 && !encodedBefore && !skipComments(p) || encodedBefore && len(words) > 1 && !skipComments(p) {
			return "", errComment
		}
		skipBlanks(p)
		if p.s == "" {
			break
		}
		word, encoded := "", false
		var err error
		if p.s[0] == '"' {
			word, err = quotedText(p)
		} else if word, err = atom(p, true); err == nil {
			word, encoded, err = decoded(p, word)
		}
		if err != nil {
			if len(words) == 0 {
				return "", fmt.Errorf("mail: missing word in phrase: %v", err)
			}
			break
		}
		if encoded && encodedBefore {
			words[len(words)-1] += word
		} else {
			words = append(words, word)
		}
		encodedBefore = encoded
	}
	return strings.Join(words, " "), nil
}

func quotedText(p *addrParser) (string, error) {
	text, escaped := "", false
	for i := 1; ; {
		r, size := utf8.DecodeRuneInString(p.s[i:])
		switch {
		case size == 0:
			return "", errors.New("mail: unclosed quoted-string")
		case size == 1 && r == utf8.RuneError:
			return "", fmt.Errorf("mail: invalid utf-8 in quoted-string: %q", p.s)
		case r == '"' && !escaped:
			p.s = p.s[i+1:]
			return text, nil
		case r == '\\' && !escaped:
			escaped = true
		case isVisible(r) || isBlank(r):
			text += string(r)
			escaped = false
		default:
			return "", fmt.Errorf("mail: bad character in quoted-string: %q", r)
		}
		i += size
	}
}

// atom reads a word with dots, which unless anywhere stand between letters.
func atom(p *addrParser, anywhere bool) (string, error) {
	i := 0
	for i < len(p.s) {
		r, size := utf8.DecodeRuneInString(p.s[i:])
		if size == 1 && r == utf8.RuneError {
			return "", fmt.Errorf("mail: invalid utf-8 in address: %q", p.s)
		}
		if !isAtomRune(r, true) {
			break
		}
		i += size
	}
	if i == 0 {
		return "", errors.New("mail: invalid string")
	}
	word := p.s[:i]
	p.s = p.s[i:]
	switch {
	case anywhere:
	case word[0] == '.':
		return "", errors.New("mail: leading dot in atom")
	case strings.Contains(word, ".."):
		return "", errors.New("mail: double dot in atom")
	case word[i-1] == '.':
		return "", errors.New("mail: trailing dot in atom")
	}
	return word, nil
}

func literal(p *addrParser) (string, error) {
	rest := p.s[1:]
	end := strings.IndexByte(rest, ']')
	text := rest
	if end >= 0 {
		text = rest[:end]
	}
	for i, r := range text {
		if r == utf8.RuneError && !strings.HasPrefix(text[i:], "\uFFFD") {
			return "", fmt.Errorf("mail: invalid utf-8 in domain-literal: %q", text[i:]+rest[len(text):])
		}
		if !isVisible(r) || r == '[' || r == '\\' {
			return "", fmt.Errorf("mail: bad character in domain-literal: %q", r)
		}
	}
	if end < 0 {
		return "", errors.New("mail: unclosed domain-literal")
	}
	p.s = rest[end+1:]
	if v6, is := strings.CutPrefix(text, "IPv6:"); is {
		if net.ParseIP(v6) == nil {
			return "", fmt.Errorf("mail: invalid IPv6 address in domain-literal: %q", text)
		}
	} else if net.ParseIP(text).To4() == nil {
		return "", fmt.Errorf("mail: invalid IP address in domain-literal: %q", text)
	}
	return "[" + text + "]", nil
}

// skipComments is false where one is not closed.
func skipComments(p *addrParser) bool {
	skipBlanks(p)
	for taken(p, '(') {
		if _, closed := comment(p); !closed {
			return false
		}
		skipBlanks(p)
	}
	return true
}

// comment reads on after its bracket.
func comment(p *addrParser) (text string, closed bool) {
	for depth := 1; p.s != ""; {
		switch {
		case p.s[0] == '\\' && len(p.s) > 1:
			p.s = p.s[1:]
		case p.s[0] == '(':
			depth++
		case p.s[0] == ')':
			depth--
		}
		c := p.s[:1]
		p.s = p.s[1:]
		if depth == 0 {
			return text, true
		}
		text += c
	}
	return text, false
}

type charsetError string

//line message.go:924:1
func (e charsetError) Error() string {
	return fmt.Sprintf("charset not supported: %q", string(e))
}

// decoded takes a word out of its encoding; an error is that of the character set.
func decoded(p *addrParser, s string) (word string, encoded bool, err error) {
	var decoder mime.WordDecoder
	if p.dec != nil {
		decoder = *p.dec
	}
	reader := decoder.CharsetReader
	var unknown error
	decoder.CharsetReader = func(charset string, input io.Reader) (r io.Reader, err error) {
		if err = charsetError(charset); reader != nil {
			r, err = reader(charset, input)
		}
		unknown = err
		return r, err
	}
	word, err = decoder.Decode(s)
	switch {
	case err == nil:
		return word, true, nil
	case unknown != nil:
		return s, true, err
	}
	return s, false, nil
}
