package godebug

// The program may set GODEBUG while it runs; nobody counts who asks for other settings than Go's.

// inEnvironment is what the environment's GODEBUG says of a setting; of several the last counts.
func inEnvironment(name string) string

func (s *Setting) Value() string { return inEnvironment(s.Name()) }

func (s *Setting) IncNonDefault() {}

func setUpdate(update func(string, string)) {}

func registerMetric(name string, read func() uint64) {}

func setNewIncNonDefault(newIncNonDefault func(string) func()) {}
