package mime

import (
	"bytes"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"slices"
	"sort"
	"strconv"
	"strings"
	"unicode/utf8"
)

var ErrInvalidMediaParameter = errors.New("mime: invalid media parameter")

// builtinTypes: an extension, its type, and "u" if that has utf-8 as its charset.
const builtinTypes = ".ai application/postscript|.apk application/vnd.android.package-archive|.apng image/apng|.avif image/avif|" +
	".bin application/octet-stream|.bmp image/bmp|.com application/octet-stream|.css text/css u|.csv text/csv u|" +
	".doc application/msword|.docx application/vnd.openxmlformats-officedocument.wordprocessingml.document|" +
	".ehtml text/html u|.eml message/rfc822|.eps application/postscript|.exe application/octet-stream|.flac audio/flac|" +
	".gif image/gif|.gz application/gzip|.htm text/html u|.html text/html u|.ico image/vnd.microsoft.icon|" +
	".ics text/calendar u|.jfif image/jpeg|.jpeg image/jpeg|.jpg image/jpeg|.js text/javascript u|.json application/json|" +
	".m4a audio/mp4|.mjs text/javascript u|.mp3 audio/mpeg|.mp4 video/mp4|.oga audio/ogg|.ogg audio/ogg|.ogv video/ogg|" +
	".opus audio/ogg|.pdf application/pdf|.pjp image/jpeg|.pjpeg image/jpeg|.png image/png|" +
	".ppt application/vnd.ms-powerpoint|.pptx application/vnd.openxmlformats-officedocument.presentationml.presentation|" +
	".ps application/postscript|.rdf application/rdf+xml|.rtf application/rtf|.shtml text/html u|.svg image/svg+xml|" +
	".text text/plain u|.tif image/tiff|.tiff image/tiff|.txt text/plain u|.vtt text/vtt u|.wasm application/wasm|" +
	".wav audio/wav|.weba audio/webm|.webm video/webm|.webp image/webp|.xbl text/xml u|.xbm image/x-xbitmap|" +
	".xht application/xhtml+xml|.xhtml application/xhtml+xml|.xls application/vnd.ms-excel|" +
	".xlsx application/vnd.openxmlformats-officedocument.spreadsheetml.sheet|.xml text/xml u|.xsl text/xml u|" +
	".zip application/zip"

var types = func() map[string]string {
	m := map[string]string{}
	for _, row := range strings.Split(builtinTypes, "|") {
		f := strings.Fields(row)
		if m[f[0]] = f[1]; len(f) == 3 {
			m[f[0]] += "; charset=utf-8"
		}
	}
	return m
}()

func TypeByExtension(ext string) string {
	if t, ok := types[ext]; ok {
		return t
	}
	return types[strings.ToLower(ext)]
}

func AddExtensionType(ext, typ string) error {
	if !strings.HasPrefix(ext, ".") {
		return fmt.Errorf("mime: extension %q missing leading dot", ext)
	}
	_, params, err := ParseMediaType(typ)
	if err != nil {
		return err
	}
	if strings.HasPrefix(typ, "text/") && params["charset"] == "" {
		params["charset"] = "utf-8"
		typ = FormatMediaType(typ, params)
	}
	types[strings.ToLower(ext)] = typ
	return nil
}

func ExtensionsByType(typ string) ([]string, error) {
	just, _, err := ParseMediaType(typ)
	if err != nil {
		return nil, err
	}
	var out []string
	for ext, t := range types {
		if name, _, _ := strings.Cut(t, ";"); name == just {
			out = append(out, ext)
		}
	}
	sort.Strings(out)
	return out, nil
}

func tokenByte(c byte) bool {
	return c > ' ' && c < 0x7f && strings.IndexByte("()<>@,;:\\\"/[]?=", c) < 0
}

func isToken(s string) bool {
	for i := 0; i < len(s); i++ {
		if !tokenByte(s[i]) {
			return false
		}
	}
	return s != ""
}

func takeToken(s string) (token, rest string) {
	i := 0
	for i < len(s) && tokenByte(s[i]) {
		i++
	}
	return s[:i], s[i:]
}

func FormatMediaType(t string, param map[string]string) string {
	var b strings.Builder
	major, sub, slash := strings.Cut(t, "/")
	if !isToken(major) || slash && !isToken(sub) {
		return ""
	}
	b.WriteString(strings.ToLower(major))
	if slash {
		b.WriteByte('/')
		b.WriteString(strings.ToLower(sub))
	}
	names := slices.Sorted(func(yield func(string) bool) {
		for name := range param {
			if !yield(name) {
				return
			}
		}
	})
	for _, name := range names {
		value := param[name]
		b.WriteByte(';')
		b.WriteByte(' ')
		if !isToken(name) {
			return ""
		}
		b.WriteString(strings.ToLower(name))
		if odd(value) {
			b.WriteString("*=utf-8''")
			from := 0
			for i := 0; i < len(value); i++ {
				if c := value[i]; !tokenByte(c) || c == '*' || c == '\'' || c == '%' {
					b.WriteString(value[from:i])
					from = i + 1
					hex(&b, '%', c)
				}
			}
			b.WriteString(value[from:])
			continue
		}
		b.WriteByte('=')
		if isToken(value) {
			b.WriteString(value)
			continue
		}
		b.WriteByte('"')
		from := 0
		for i := 0; i < len(value); i++ {
			if value[i] == '"' || value[i] == '\\' {
				b.WriteString(value[from:i])
				from = i
				b.WriteByte('\\')
			}
		}
		b.WriteString(value[from:])
		b.WriteByte('"')
	}
	return b.String()
}

// odd reports whether text has what no header has.
func odd(s string) bool {
	for _, r := range s {
		if (r < ' ' || r > '~') && r != '\t' {
			return true
		}
	}
	return false
}

func hex(b *strings.Builder, mark, c byte) {
	const digits = "0123456789ABCDEF"
	b.WriteByte(mark)
	b.WriteByte(digits[c>>4])
	b.WriteByte(digits[c&15])
}

func takeValue(s string) (value, rest string, ok bool) {
	if s == "" {
		return "", "", false
	}
	if s[0] != '"' {
		value, rest = takeToken(s)
		return value, rest, value != ""
	}
	var b strings.Builder
	for i := 1; i < len(s); i++ {
		switch c := s[i]; {
		case c == '"':
			return b.String(), s[i+1:], true
		case c == '\\' && i+1 < len(s) && strings.IndexByte("()<>@,;:\\\"/[]?=", s[i+1]) >= 0:
			i++
			b.WriteByte(s[i])
		case c == '\r' || c == '\n':
			return "", s, false
		default:
			b.WriteByte(c)
		}
	}
	return "", s, false
}

var (
	errNoType    = errors.New("mime: no media type")
	errNoSlash   = errors.New("mime: expected slash after first token")
	errNoSub     = errors.New("mime: expected token after slash")
	errBehindSub = errors.New("mime: unexpected content after media subtype")
	errTwice     = errors.New("mime: duplicate parameter name")
	errWord      = errors.New("mime: invalid RFC 2047 encoded-word")
)

func ParseMediaType(v string) (mediatype string, params map[string]string, err error) {
	base, _, _ := strings.Cut(v, ";")
	mediatype = strings.TrimSpace(strings.ToLower(base))
	major, after := takeToken(mediatype)
	switch {
	case major == "":
		return "", nil, errNoType
	case after == "":
	case after[0] != '/':
		return "", nil, errNoSlash
	default:
		sub, more := takeToken(after[1:])
		if sub == "" {
			return "", nil, errNoSub
		}
		if more != "" {
			return "", nil, errBehindSub
		}
	}
	params = map[string]string{}
	var starred map[string]map[string]string
	s := v[len(base):]
	for s != "" {
		s = strings.TrimLeft(s, " \t\r\n")
		if s == "" {
			break
		}
		if s[0] != ';' {
			return mediatype, nil, ErrInvalidMediaParameter
		}
		s = strings.TrimLeft(s[1:], " \t\r\n")
		if s == "" {
			break
		}
		name, after := takeToken(s)
		name = strings.ToLower(name)
		after = strings.TrimLeft(after, " \t\r\n")
		if name == "" || after == "" || after[0] != '=' {
			return mediatype, nil, ErrInvalidMediaParameter
		}
		value, more, ok := takeValue(strings.TrimLeft(after[1:], " \t\r\n"))
		if !ok {
			return mediatype, nil, ErrInvalidMediaParameter
		}
		into := params
		if plain, _, pieces := strings.Cut(name, "*"); pieces {
			if starred == nil {
				starred = map[string]map[string]string{}
			}
			if starred[plain] == nil {
				starred[plain] = map[string]string{}
			}
			into = starred[plain]
		}
		if old, dup := into[name]; dup && old != value {
			return "", nil, errTwice
		}
		into[name] = value
		s = more
	}
	for name, pieces := range starred {
		if v, whole := pieces[name+"*"]; whole {
			if v, ok := unencode(v); ok {
				params[name] = v
			}
		} else if v, ok := joined(name, pieces); ok {
			params[name] = v
		}
	}
	return mediatype, params, nil
}

// joined puts the pieces of a parameter together: they are numbered, and those with a star behind the number are encoded (RFC 2231).
func joined(name string, pieces map[string]string) (value string, ok bool) {
	for n := 0; ; n++ {
		key := name + "*" + strconv.Itoa(n)
		if v, plain := pieces[key]; plain {
			value, ok = value+v, true
			continue
		}
		v, encoded := pieces[key+"*"]
		if !encoded {
			return
		}
		if n == 0 {
			v, _ = unencode(v)
		} else {
			v, _ = unpercent(v)
		}
		value, ok = value+v, true
	}
}

// unencode reads a value that says its alphabet and language first.
func unencode(v string) (string, bool) {
	parts := strings.SplitN(v, "'", 3)
	if len(parts) < 3 {
		return "", false
	}
	switch strings.ToLower(parts[0]) {
	case "us-ascii", "utf-8":
		s, err := unpercent(parts[2])
		return s, err == nil
	}
	return "", false
}

func unpercent(s string) (string, error) {
	var b []byte
	for i := 0; i < len(s); i++ {
		if s[i] != '%' {
			b = append(b, s[i])
			continue
		}
		c, err := strconv.ParseUint(s[i+1:min(i+3, len(s))], 16, 8)
		if err != nil || i+3 > len(s) {
			return "", fmt.Errorf("mime: bogus characters after %%: %q", s[i:min(i+3, len(s))])
		}
		b = append(b, byte(c))
		i += 2
	}
	return string(b), nil
}

// ---- words of other alphabets in headers (RFC 2047)

func (e WordEncoder) Encode(charset, s string) string {
	if !odd(s) {
		return s
	}
	var b strings.Builder
	b.Grow(48)
	open(&b, e, charset)
	if e == BEncoding {
		base64Words(&b, charset, s)
	} else {
		quotedWords(&b, e, charset, s)
	}
	b.WriteString("?=")
	return b.String()
}

func open(b *strings.Builder, e WordEncoder, charset string) {
	b.WriteString("=?")
	b.WriteString(charset)
	b.WriteByte('?')
	b.WriteByte(byte(e))
	b.WriteByte('?')
}

// What a word holds beside its frame. Where a character ends is known of UTF-8 alone: other text is one word.
const wordRoom = 75 - len("=?UTF-8?q?") - len("?=")

func split(b *strings.Builder, e WordEncoder, charset string) {
	b.WriteString("?= ")
	open(b, e, charset)
}

func base64Words(b *strings.Builder, charset, s string) {
	w := base64.NewEncoder(base64.StdEncoding, b)
	most := base64.StdEncoding.DecodedLen(wordRoom)
	from := 0
	if strings.EqualFold(charset, "utf-8") && base64.StdEncoding.EncodedLen(len(s)) > wordRoom {
		for i, n := 0, 0; i < len(s); i += n {
			if _, n = utf8.DecodeRuneInString(s[i:]); i-from+n > most {
				io.WriteString(w, s[from:i])
				w.Close()
				split(b, BEncoding, charset)
				from = i
			}
		}
	}
	io.WriteString(w, s[from:])
	w.Close()
}

func quotedWords(b *strings.Builder, e WordEncoder, charset, s string) {
	whole := !strings.EqualFold(charset, "utf-8")
	size := 0
	for i, n := 0, 0; i < len(s); i += n {
		_, n = utf8.DecodeRuneInString(s[i:])
		c, need := s[i], 3*n
		plain := c >= ' ' && c <= '~' && c != '=' && c != '?' && c != '_'
		if plain {
			need = 1
		}
		if size+need > wordRoom && !whole {
			split(b, e, charset)
			size = 0
		}
		size += need
		switch {
		case c == ' ':
			b.WriteByte('_')
		case plain:
			b.WriteByte(c)
		default:
			for _, c := range []byte(s[i : i+n]) {
				hex(b, '=', c)
			}
		}
	}
}

func (d *WordDecoder) Decode(word string) (string, error) {
	charset, b, err := takenApart(word)
	if err != nil {
		return "", err
	}
	return d.converted(charset, b)
}

// takenApart is an encoded word's charset and its bytes.
func takenApart(word string) (charset string, b []byte, err error) {
	if len(word) < 8 || !strings.HasPrefix(word, "=?") || !strings.HasSuffix(word, "?=") || strings.Count(word, "?") != 4 {
		return "", nil, errWord
	}
	charset, text, _ := strings.Cut(word[2:len(word)-2], "?")
	kind, text, _ := strings.Cut(text, "?")
	if charset == "" || len(kind) != 1 {
		return "", nil, errWord
	}
	switch kind {
	case "B", "b":
		if b, err = base64.StdEncoding.DecodeString(text); err != nil {
			return "", nil, err
		}
	case "Q", "q":
		if b, err = unquoted(text); err != nil {
			return "", nil, err
		}
	default:
		return "", nil, errWord
	}
	return charset, b, nil
}

// unquoted reads what QEncoding writes.
func unquoted(s string) ([]byte, error) {
	b := make([]byte, 0, len(s))
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == '_':
			b = append(b, ' ')
		case c == '=':
			if i+2 >= len(s) {
				return nil, errWord
			}
			high, low := digit(s[i+1]), digit(s[i+2])
			for at, d := range [...]int{high, low} {
				if d < 0 {
					return nil, fmt.Errorf("mime: invalid hex byte %#02x", s[i+1+at])
				}
			}
			b = append(b, byte(high<<4|low))
			i += 2
		case c >= ' ' && c <= '~' || c == '\n' || c == '\r' || c == '\t':
			b = append(b, c)
		default:
			return nil, errWord
		}
	}
	return b, nil
}

// digit is a hexadecimal digit's value, or -1.
func digit(c byte) int {
	switch {
	case '0' <= c && c <= '9':
		return int(c - '0')
	case 'a' <= c && c <= 'f':
		return int(c-'a') + 10
	case 'A' <= c && c <= 'F':
		return int(c-'A') + 10
	}
	return -1
}

func (d *WordDecoder) converted(charset string, b []byte) (string, error) {
	var s strings.Builder
	err := d.convert(&s, charset, b)
	if err != nil {
		return "", err
	}
	return s.String(), nil
}

func (d *WordDecoder) convert(s *strings.Builder, charset string, b []byte) error {
	latin, ascii := strings.EqualFold(charset, "iso-8859-1"), strings.EqualFold(charset, "us-ascii")
	switch {
	case strings.EqualFold(charset, "utf-8"):
		s.Write(b)
	case latin, ascii:
		for _, c := range b {
			if ascii && c >= utf8.RuneSelf {
				s.WriteRune(utf8.RuneError)
			} else {
				s.WriteRune(rune(c))
			}
		}
	case d.CharsetReader == nil:
		return fmt.Errorf("mime: unhandled charset %q", charset)
	default:
		r, err := d.CharsetReader(strings.ToLower(charset), bytes.NewReader(b))
		if err != nil {
			return err
		}
		_, err = io.Copy(s, r)
		return err
	}
	return nil
}

func (d *WordDecoder) DecodeHeader(header string) (string, error) {
	out, between := "", false
	for {
		i := strings.Index(header, "=?")
		if i < 0 {
			return out + header, nil
		}
		j := i + 2
		for marks := 0; j < len(header) && marks < 3; j++ {
			if header[j] == '?' {
				marks++
			}
		}
		if j >= len(header) || header[j] != '=' {
			out, header, between = out+header[:i+2], header[i+2:], false
			continue
		}
		charset, b, err := takenApart(header[i : j+1])
		if err != nil {
			out, header, between = out+header[:i+2], header[i+2:], false
			continue
		}
		word, err := d.converted(charset, b)
		if err != nil {
			return "", err
		}
		if gap := header[:i]; !between || strings.TrimSpace(gap) != "" {
			out += gap
		}
		out, header, between = out+word, header[j+1:], true
	}
}
