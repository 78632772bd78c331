package http

import (
	"bytes"
	"errors"
	"fmt"
	"internal/poll"
	"io"
	"math"
	"mime/multipart"
	"net/textproto"
	"strconv"
	"strings"
)

// Rules: net/http/fs.go, go1.27; RFC 9110, section 14.

// failed answers with an error; what was said of the content does not hold for it.
func failed(w ResponseWriter, text string, code int) {
	for _, k := range []string{"Cache-Control", "Content-Encoding", "Etag", "Last-Modified"} {
		if poll.Setting("httpservecontentkeepheaders") != "1" {
			w.Header().Del(k)
		}
	}
	Error(w, text, code)
}

var errNoOverlap = errors.New("invalid range: failed to overlap")

// byterange is a part of the content.
type byterange struct{ start, length int64 }

func (r byterange) text(size int64) string {
	return fmt.Sprintf("bytes %d-%d/%d", r.start, r.start+r.length-1, size)
}

// ranges are those that a header asks for; none if all together are more than there is.
func ranges(header string, size int64) ([]byterange, error) {
	if header == "" {
		return nil, nil
	}
	list, ok := strings.CutPrefix(header, "bytes=")
	if !ok {
		return nil, errors.New("invalid range")
	}
	most, err := strconv.Atoi(poll.Setting("httpservecontentmaxranges"))
	if err != nil || most < 0 {
		most = 200
	} else if most == 0 {
		most = math.MaxInt
	}
	if strings.Count(list, ",")+1 > most {
		return nil, nil
	}
	var all []byterange
	outside, sum := false, int64(0)
	for _, one := range strings.Split(list, ",") {
		one = textproto.TrimString(one)
		if one == "" {
			continue
		}
		from, to, ok := strings.Cut(one, "-")
		from, to = textproto.TrimString(from), textproto.TrimString(to)
		r, ok := parseRange(from, to, size, ok)
		if !ok {
			return nil, errors.New("invalid range")
		}
		if r.length < 0 {
			outside = true
			continue
		}
		sum += r.length
		all = append(all, r)
	}
	if outside && len(all) == 0 {
		return nil, errNoOverlap
	}
	if sum > size {
		return nil, nil
	}
	return all, nil
}

// parseRange reads one; it has a negative length if it begins behind the end.
func parseRange(from, to string, size int64, ok bool) (byterange, bool) {
	if !ok || from == "" && (to == "" || to[0] == '-') {
		return byterange{}, false
	}
	if from == "" {
		n, err := strconv.ParseInt(to, 10, 64)
		n = min(n, size)
		return byterange{size - n, n}, err == nil && n >= 0
	}
	start, err := strconv.ParseInt(from, 10, 64)
	if err != nil || start < 0 {
		return byterange{}, false
	}
	if start >= size {
		return byterange{start, -1}, true
	}
	if to == "" {
		return byterange{start, size - start}, true
	}
	end, err := strconv.ParseInt(to, 10, 64)
	if err != nil || start > end {
		return byterange{}, false
	}
	return byterange{start, min(end, size-1) - start + 1}, true
}

// byteranges are several parts, each behind a header.
type byteranges struct {
	io.Reader
	boundary string
}

func newByteranges(content io.ReadSeeker, parts []byterange, ctype string, size int64) (*byteranges, int64) {
	var frame bytes.Buffer
	w := multipart.NewWriter(&frame)
	b := &byteranges{boundary: w.Boundary()}
	var all []io.Reader
	length := int64(0)
	for _, r := range parts {
		w.CreatePart(textproto.MIMEHeader{"Content-Range": {r.text(size)}, "Content-Type": {ctype}})
		length += int64(frame.Len()) + r.length
		all = append(all, bytes.NewReader(bytes.Clone(frame.Bytes())), &sought{content, r.start, r.length})
		frame.Reset()
	}
	w.Close()
	length += int64(frame.Len())
	b.Reader = io.MultiReader(append(all, &frame)...)
	return b, length
}

// sought reads a part of the content, going there first.
type sought struct {
	content   io.ReadSeeker
	at, bytes int64
}

func (s *sought) Read(p []byte) (int, error) {
	if s.bytes == 0 {
		return 0, io.EOF
	}
	if s.at >= 0 {
		if _, err := s.content.Seek(s.at, io.SeekStart); err != nil {
			return 0, err
		}
		s.at = -1
	}
	n, err := s.content.Read(p[:min(int64(len(p)), s.bytes)])
	s.bytes -= int64(n)
	return n, err
}
